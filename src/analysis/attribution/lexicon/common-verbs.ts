import { type Inflected, inflectAll } from './inflection.ts';

/** Verbs that do not report, needed to see where a clause has its subject. */
export const commonVerbs: ReadonlyMap<string, Inflected> = inflectAll(`
  abandon accept achieve act adjust adopt afford aim announce appear apply approach approve argue arise/arose/arisen arrive assume attempt attend avoid
  back base beat/beat/beaten become/became/become belong block blow/blew/blown boost borrow break/broke/broken bring/brought build/built burn burst/burst buy/bought campaign cancel care
  carry catch/caught cause celebrate change chase choose/chose/chosen claim clash clear climb close collapse collect come/came/come compete complete comply concern conduct confront connect consist
  control convert cost/cost count cover crack create cross cut/cut damage dance deal/dealt debate defeat deliver depend deserve destroy develop die differ disagree
  disappear discover discuss ditch divide dodge donate double drag+ draw/drew/drawn dream dress drink/drank/drunk drive/drove/driven drop+ dominate earn ease eat/ate/eaten elect embrace emerge employ enable end
  endorse endure enforce engage enjoy ensure enter erupt escape establish evolve exist expand explore expose extend face fail fall/fell/fallen feed/fed fight/fought fill
  fire fit flee/fled flip+ float fly/flew/flown focus fold follow force forget/forgot/forgotten forgive/forgave/forgiven form freeze/froze/frozen fuel gain gather generate get/got/gotten
  give/gave/given grab+ grapple greet grow/grew/grown handle hang/hung happen head help hide/hid/hidden hire hit/hit hold/held host hurt/hurt ignore improve inch include increase inherit
  insert inspire intervene introduce invest investigate join jump keep/kept kick kill lack land last launch lay/laid lead/led lean leap leave/left lend/lent let/let
  lift light/lit like limit linger listen live look loom lose/lost lower make/made manage march mark marry match matter measure meet/met merge miss mount move
  need negotiate nominate notice obtain occur open operate oppose organise organize oust outline overcome/overcame/overcome overtake/overtook/overtaken owe own pack pass pause pay/paid perform pick place play point
  pop+ pour prepare preside prevail prevent proceed produce promote prompt propose protect prove/proved/proven provide pull pump pursue qualify raise rally range rank reach react
  receive recognise recognize recover reduce reflect refrain regain regret+ regulate release rely remain remove renew rent repair replace represent require rescue resign resist
  resolve rest restore result resume retain retire retreat return reverse revise ride/rode/ridden ring/rang/rung rise/rose/risen risk roll root rush sail satisfy save scare schedule score
  scramble search secure seem seize select sell/sold send/sent separate serve set/set settle shake/shook/shaken shape share shift ship+ shut/shut sign sink/sank/sunk sit/sat skip+ sleep/slept
  slide/slid slip+ soften solve sound spark spend/spent split/split spread/spread spring/sprang/sprung stage stand/stood star+ stare start stay steal/stole/stolen stem+ step+ stick/stuck stir+ stop+ strike/struck strive/strove/striven
  struggle study stumble submit+ succeed suffer suit supply support surge surprise surround survive suspend sway sweep/swept swing/swung switch tackle take/took/taken tap+
  target tear/tore/torn tend test throw/threw/thrown tie touch tour track trail train transform travel trigger trip+ triumph try turn unite unveil update uphold/upheld use
  veer veto visit vote wade wait wake/woke/woken walk wander watch weaken wear/wore/worn win/won wipe withdraw/withdrew/withdrawn witness work wrap+ yield
  abdicate abolish absorb accelerate accompany accumulate acquire adapt adhere administer admire affect alienate align allocate alter amaze amend amplify analyse analyze anticipate appease appoint appreciate
  arrange assemble assess assign assist attach attain attract authorise authorize await behave belie betray bolster bother captivate carve cater cease certify cherish circulate classify clinch coalesce coincide collaborate
  collide combine commemorate compel+ compensate compile complicate compose comprise conceal conceive concentrate confine confuse conquer conserve constitute consult consume contradict contribute convene converge cooperate
  coordinate cope correspond crave cripple crush curtail dampen decrease dedicate deepen defer+ define deflect defy demolish demonstrate depart depict deploy deport deprive derail descend designate detain deter+ deteriorate
  determine devastate devise devote dictate differentiate dilute diminish disappoint disarm discourage discriminate displace disqualify disrupt dissolve distinguish distort distract distribute disturb diverge educate eject
  elevate eliminate embarrass embody embolden empower enact encompass enhance enlist enrage enrich entertain envision equip+ erase erode escalate evade evaluate evict evoke exacerbate exaggerate examine exceed excel+ exclude
  execute exert expel+ exploit fascinate favor favour feature fixate flaunt flourish formulate foster frustrate fulfil+ fulfill galvanize gaze govern hamper harass harden heal heed heighten hesitate hinge identify illuminate illustrate impair
  impede imperil implement impose impress imprison incite incorporate incur+ induce indulge infect infer+ inflame inflict infuriate inhibit initiate inject injure insulate integrate intensify interact interfere interpret invade
  invent involve irritate isolate jeopardise jeopardize justify legalise legalize lessen liberate loathe loom lurk magnify manifest manipulate maximise maximize mediate merge migrate mimic minimise minimize mobilise mobilize modify
  motivate mourn multiply navigate near negate nurture obey obscure obstruct occupy offend omit+ orchestrate originate outpace outperform outweigh overlook overpower overreach overrule overshadow overturn overwhelm
  participate peddle penalise penalize penetrate perceive permit+ perpetuate persist ponder populate pose possess postpone precede preclude prescribe preserve presume pretend prohibit prolong propel+ prosecute prosper provoke
  publicise publicize punish ravage reassess recede reckon reclaim reconcile reconsider redeem redefine refresh rehearse reinforce reinstate reinvent rejoice rejoin relax relieve relocate render renounce reopen repel+ rescind
  resemble resent reside resonate restrain restrict resurrect reunite revamp reverberate revert revisit revive revoke revolve rotate safeguard scatter scrutinise scrutinize secede seep segregate shatter signify soar spearhead
  specialise specialize specify squander stabilise stabilize startle starve steer stimulate streamline strengthen stun+ subdue subside subvert sue supersede supervise suppress surpass sustain symbolise symbolize sympathise sympathize
  tarnish tempt terminate terrify terrorise terrorize tighten tolerate topple transcend translate transmit+ underestimate undermine unfold unify unleash unsettle uproot usher vacate validate vanish vary verify vet+ violate wane
  waver widen wield worsen yearn
  awake/awoke/awoken befall/befell/befallen beget/begot/begotten behold/beheld bend/bent beset/beset bid/bid bind/bound bite/bit/bitten bleed/bled breed/bred broadcast/broadcast cling/clung creep/crept dig/dug
  dive/dove dwell/dwelt fling/flung forbid/forbade/forbidden forego/forewent/foregone foretell/foretold forgo/forwent/forgone forsake/forsook/forsaken grind/ground hang/hanged kneel/knelt knit/knit/knitted lie/lay/lain mislead/misled
  misread/misread misspeak/misspoke/misspoken mistake/mistook/mistaken misunderstand/misunderstood mow/mowed/mown offset/offset outbid/outbid outdo/outdid/outdone outgrow/outgrew/outgrown outrun/outran outsell/outsold
  outspend/outspent overdo/overdid/overdone overhear/overheard override/overrode/overridden overrun/overran oversee/oversaw/overseen overthrow/overthrew/overthrown partake/partook/partaken quit/quit rebuild/rebuilt
  recast/recast redo/redid/redone remake/remade repay/repaid resell/resold reset/reset retake/retook/retaken retell/retold rethink/rethought rewrite/rewrote/rewritten run/ran mean/meant sew/sewed/sewn shed/shed shine/shone
  shrink/shrank/shrunk slay/slew/slain sling/slung slit/slit smell/smelt/smelled smite/smote/smitten sneak/snuck/sneaked sow/sowed/sown speed/sped spill/spilt/spilled spin/spun spoil/spoilt/spoiled sting/stung stink/stank/stunk
  stride/strode/stridden string/strung swell/swelled/swollen swim/swam/swum thrive/throve/thrived thrust/thrust tread/trod/trodden undercut/undercut undergo/underwent/undergone undertake/undertook/undertaken
  undo/undid/undone unwind/unwound upset/upset waylay/waylaid weave/wove/woven weep/wept wind/wound withhold/withheld withstand/withstood wring/wrung
  contemplate dismember dissect horrify respect second-guess smooth summon unravel
  blink fiddle flick frown gesture glance nod+ peer rummage shrug+ squint squirm wince`);

/** Present forms of these are nouns as often as verbs; they count as verbs only after a pronoun, a name, a plural or "to". */
export const nounLikeCommonForms: ReadonlySet<string> = new Set(
  `act acts aim aims approach back base beat block blow boost break breaks build campaign campaigns care cause causes change changes chase claim clash clashes clear climb close collapse concern concerns conduct control cost costs
  count cover crack cross cut cuts damage dance deal deals debate debates defeat dream dress drink drive drop ease end ends face faces fall fight fights fill fire fit flip float focus fold force forces form forms fuel
  gain gains grab hand hands head heads help hire hit hits hold host hosts hurt increase increases jump kick kill lack land lands launch lead leads leap leave lift light lights like limit limits look looks love lower march mark marks match
  matter matters measure measures miss mount move moves need needs notice offer open oppose own pack pass pause pay pick place places play plays point points pop pour produce promise prompt push raise rally rallies
  range rank ranks reach release releases rent repair rescue rest result results return returns reverse ride ring rise rises risk risks roll root rush sail save scale scare schedule schedules score scores search secure separate set sets shake shape share shares
  shift shifts ship ships shut sign signs sink skip sleep slide slip sound sounds spark split spread spring stage stages stand stands star stars start stay stem step steps stick stop stops strike strikes struggle struggles study studies suit supply support supports surge
  surprise sway sweep swing switch tackle takes target targets tear test tests throw tie ties touch tour tours track trail train trains travel trigger trip trips triumph turn turns update updates use uses veto visit visits vote votes wait
  wake walk watch wear win wins witness witnesses work works wrap yield leaves left felt building meeting fighting feeling beginning ending standing thinking spending running landing housing setting seating hearing opening training ruling
  bid bids bit bite bites bound broadcast broadcasts breed breeds ground wind winds wound dive dives dig digs grind mean means run runs string strings swell thrust upset shed spin spoil spoils offset reset respect respects smooth spill spills sting stings stride strides stink sling slit quit override rewrite remake retake redo pose poses lie lies lay undercut`
    .trim()
    .split(/\s+/),
);
