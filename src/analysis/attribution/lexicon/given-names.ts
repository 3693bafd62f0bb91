const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * The commonest given names in English-language news that nearly always go with one gender. Small on purpose: titles and the
 * pronouns of the story itself decide first; a name that is not here leaves the gender open.
 */
export const maleGivenNames = set(
  `aaron abdul adam adrian ahmed alan albert alejandro alexander alexei ali allen andre andrei andrew anthony antonio arthur austin ben benjamin bernard bernie bill bob bobby boris brad bradley brandon brendan brett brian bruce bryan carl
  carlos charles charlie chris christian christopher chuck clarence clark colin craig curtis dale dan daniel darren dave david dean dennis derek dick dmitry don donald doug douglas dwight ed eddie edward emmanuel eric ernest
  eugene evan frank franklin fred frederick gary gavin geoff george gerald gerard gilbert glenn gordon graham grant greg gregory gustavo guy hans harold harry henry herbert howard hugh hugo ian igor isaac ivan jack jacob jake james
  jared jason jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian justin karl keith keir kenneth ken kevin kurt kyle lance larry lawrence
  leo leonard lewis lloyd louis lucas luis luke manuel marc marco marcus mario mark martin matt matthew maurice max michael miguel mike mikhail mitch mitt mohammed muhammad nathan neil nicholas nick nigel noah norman oleg oliver olaf
  oscar owen pablo patrick paul pedro pete peter phil philip phillip pierre ralph randy ray raymond ricardo richard rick rob robert roberto rod rodney roger roland ron ronald ross roy rudy rupert russell ryan sam samuel scott sean sergei
  sergey seth shawn simon stanley stephen steve steven stuart ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis tyler vernon victor viktor vincent vladimir walter warren wayne wesley will
  william xavier zachary emmanuel antony mohamed omar hassan tariq rafael matteo silvio friedrich gerhard wolfgang heiko`,
);
export const femaleGivenNames = set(
  `abigail alexandra alice alicia alison allison amanda amber amy andrea angela angelina anita ann anna anne annie ashley audrey barbara beatrice becky beth betty beverly brenda bridget caitlin camille carla carly carmen carol caroline
  carolyn catherine cathy charlotte cheryl chloe christina christine cindy claire clara claudia colleen connie crystal cynthia daisy danielle dawn deborah debbie debra denise diana diane dolores donna doris dorothy
  edith eileen elaine eleanor elena elise elizabeth ella ellen emily emma erica erin esther ethel eva evelyn fiona florence frances gabriella gail georgia geraldine gina giorgia gladys gloria grace greta gwen hannah harriet hazel heather heidi
  helen hillary holly huma ida irene irina isabel isabella ivanka jacqueline jamie-lee jane janet janice jasmine jean jeanne jennifer jenny jessica jill jo joan joanna jodi josephine joyce juanita judith judy julia julie june kaitlyn karen karla
  kate katherine kathleen kathryn kathy katie katrina kayla keira kellyanne kim kimberly kirsten kristen kristin kristina kristine laura lauren leah linda lindsay lisa liz lois loretta lori lorraine louise lucia lucy lydia lynn
  madeleine madison maggie margaret margot maria mariana marie marilyn marina marion marjorie marlene martha mary maya megan melania melanie melissa meredith michelle mildred miranda molly monica nancy naomi natalia natalie natasha nicole nikki nina nora
  norma olga olivia pamela patricia patty paula pauline peggy penelope phyllis priscilla rachel rebecca regina renee rita roberta rosa rose rosemary roxanne ruth sally samantha sandra sara sarah shannon sharon sheila shirley sofia sonia sophia sophie
  stacy stephanie sue susan susana suzanne sylvia tamara tammy tania tara tatiana teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy yolanda yulia yvonne zoe`,
);
