/** Nouns that signal that somebody's words follow: "her vow to be “fair”", "a declaration that …". Lower case, singular and plural. */
export const nounCues: ReadonlySet<string> = new Set(
  `accusation admission advice allegation announcement answer apology appeal argument assertion assessment assurance boast call catchphrase chant charge claim comment commitment comparison complaint concern concession
  conclusion condemnation confession contention criticism cry declaration demand denial description dismissal endorsement estimate explanation expression fear guarantee hint hope idea insistence insinuation insult invitation invocation
  joke judgment lament line mantra message motto mention nickname note observation offer opinion phrase plan plea pledge portrayal post posting prediction proclamation promise pronouncement proposal question quip quote reaction reading reassurance
  rebuke rebuttal recommendation reference refrain rejection reminder remark remarks reply report request response retort revelation rule scolding slogan soundbite speech statement suggestion talk taunt testimony theory threat toast tweet
  usage verdict view vision vow warning wish word words statements tweets posts comments claims pledges promises calls warnings remark assertions suggestions accusations attacks answers questions chants cries complaints declarations demands
  references letter email memo text caption headline interview address oath description`
    .trim()
    .split(/\s+/),
);

/** Things in which words stand or are spoken: "in a post", "in an interview", "in her speech". */
export const vehicles: ReadonlySet<string> = new Set(
  `statement post posts posting tweet tweets interview email e-mail letter memo message speech address remarks article column op-ed essay book report blog video message text release thread transcript testimony
  call debate briefing conference appearance rally memoir story editorial filing note comment comments podcast broadcast monologue lecture`
    .trim()
    .split(/\s+/),
);

/** What comes from whoever calls or answers: "came the reply from the mayor", "shouts of “…” from the gallery". */
export const heardNouns: ReadonlySet<string> = new Set(
  'answer reply response retort comment warning plea call calls cry cries shout shouts chant chants yell yells jeer jeers roar scream screams whisper whispers'.split(
    ' ',
  ),
);
