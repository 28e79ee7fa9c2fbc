"""Common first names of men and women: they tell whether "he" or "she" can be meant."""

MEN = frozenset(
    "aaron abdel abraham adam adrian ahmed alan albert alec alejandro alessandro alex alexander "
    "alfred ali allan andre andrei andrew angus anthony antonio arthur augustus axel barack barry "
    "ben benjamin bernard bill bob boris brian bruce carl carlos charles chris christian "
    "christopher claude colin craig dan daniel dave david dennis derek dick dmitri don donald "
    "douglas edgar edmund edward edwin elon eric ernest felix ferdinand francis francisco frank "
    "franklin fred frederick friedrich gary gavin geoffrey georg george georges gerald gordon "
    "graham gregory gustav guy hans harold harry heinrich henri henry herbert howard hugh ian igor "
    "isaac ivan jack jacob jacques jake james jan jason jean jeff jeffrey jeremy jerry jesse jim "
    "jimmy joe johan johann john jonathan jorge jose joseph joshua josé juan julian julius karl "
    "keith ken kenneth kevin kurt larry laurence lawrence leo leon leonard leonardo lewis louis "
    "ludwig luis luke marc marcus mario mark martin matthew max maurice michael miguel mike "
    "mohamed mohammed muhammad neil nelson nicholas nick nicolas nigel nikita nikola noah norman "
    "oliver oscar otto owen pablo patrick paul pedro peter philip pierre ralph raymond reginald "
    "reiss rené ricardo richard rob robert robin rodney roger roland ronald roy rudolf rupert "
    "russell ryan sam samuel scott sean sebastian sergei sergey sidney siegfried simon stanley "
    "stephen steve steven stuart terry theodore thomas tim timothy toby tom tony trevor victor "
    "vincent vladimir walter warren wayne werner wilhelm will william winston wolfgang".split()
)
WOMEN = frozenset(
    "abigail ada agatha agnes alexandra alice alison amanda amelia amy angela anita ann anna "
    "anne annette annie antonia barbara beatrice belinda bertha beth betty bridget camilla carla "
    "carmen carol caroline catherine cecilia charlotte chloe christina christine claire clara "
    "claudia constance cynthia daisy daniela debbie deborah diana diane dolores donna doris "
    "dorothy edith eileen elaine eleanor elena eliza elizabeth ella ellen elsa emily emma erica "
    "esther ethel eva eve evelyn faith fanny felicity fiona florence frances gertrude gillian "
    "gloria grace greta hannah harriet hazel heather heidi helen helena henrietta hilary hillary "
    "ida ingrid irene iris isabel isabella ivy jane janet janice jean jennifer jenny jessica jill "
    "joan joanna josephine joyce judith judy julia juliet julie karen kate katherine kathleen "
    "katie laura lily linda lisa liz louise lucy lydia madeleine madeline maggie margaret maria "
    "marianne marie marilyn marion martha mary matilda maud melanie melissa mildred miranda molly "
    "monica nancy naomi natalie natasha nicola nina nora olga olivia pamela patricia paula pauline "
    "penelope philippa phoebe polly rachel rebecca rita rosa rosalind rose rosemary ruth sally "
    "samantha sandra sara sarah sheila shirley sofia sophia sophie stella stephanie susan susanna "
    "sylvia tania teresa theresa tina ursula valentina vanessa vera veronica victoria violet "
    "virginia wendy winifred yvonne zoe".split()
)


def gender(name: str) -> str:
    """ "m" or "f" for a full name whose first name tells, else ""."""
    first = name.partition(" ")[0].lower()
    return "m" if first in MEN - WOMEN else "f" if first in WOMEN - MEN else ""
