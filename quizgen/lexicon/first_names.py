"""Common first names of men and women: they tell whether "he" or "she" can be meant."""

MEN = frozenset(
    "aaron abdel abraham adam adrian ahmed akira alan albert alberto alec alejandro aleksandr "
    "alessandro alex alexander alexei alfred ali allan anders andre andrei andrew andrzej angus "
    "anil anthony antonio arjun arthur augustus axel barack barry ben benjamin bernard bill bjorn "
    "björn bob boris brandon brian bruce carl carlos charles chris christian christopher claude "
    "colin craig dan daniel dave david dennis derek dick didier dieter dmitri dmitry don donald "
    "douglas dwight edgar edmund eduardo edward edwin elijah elon emilio enzo eric erik ernest "
    "esteban ethan felix ferdinand fernando francis francisco frank franklin françois fred "
    "frederick friedrich gabriel gary gavin geoffrey georg george georges gerald giovanni "
    "giuseppe gordon graham gregory guillaume gustav guy günter hakan hans harold harry hassan "
    "heinrich henri henrik henry herbert hiroshi howard hugh hussein ian ibrahim ignacio igor "
    "isaac isaiah ivan jack jacob jacques jake jakub james jan jason javier jean jeff jeffrey "
    "jens jeremiah jeremy jerry jesse jim jimmy joe johan johann john jonathan jorge jose joseph "
    "josh joshua josé juan julian julius justin jürgen karl keith ken kenji kenneth kevin khalid "
    "klaus kurt kyle larry lars laurence lawrence leo leon leonard leonardo lewis lorenzo louis "
    "luca ludwig luis luke mahmoud malcolm marc marco marcus mario mark martin mathieu matteo "
    "matthew matthias maurice max michael miguel mikael mike mohamed mohammad mohammed muhammad "
    "mustafa nathan neil nelson nicholas nick nicolas nigel nikita nikola nils noah norman olaf "
    "oleg oliver omar oscar otto owen pablo patrick paul pavel pedro peter philip pierre pietro "
    "piotr rafael rahul rainer rajesh ralph rashid ravi raymond reginald reiss rené ricardo "
    "richard rob robert roberto robin rodney roger roland ronald roy rudolf rupert russell ryan "
    "sam samuel sanjay scott sean sebastian sergei sergey sidney siegfried simon stanley stefan "
    "stephen steve steven stuart sunil sven takashi tariq terry theodore thierry thomas tim "
    "timothy toby tom tomasz tony trevor ulrich victor vijay vincent vladimir walter warren wayne "
    "werner wilhelm will william winston wolfgang yuri yusuf".split()
)
WOMEN = frozenset(
    "abby abigail ada agatha agnes agnieszka aisha alejandra alessandra alexandra alice alison "
    "amanda amelia amy angela anita anjali ann anna anne annette annie annika antonia astrid "
    "ayesha barbara beatrice belinda bertha beth bethany betty beverly bianca birgit brenda "
    "bridget brigitte camilla carla carmen carol caroline catalina catherine cecilia chantal "
    "charlotte chiara chloe christina christine claire clara claudia constance cynthia daisy "
    "daniela debbie deborah deepa delphine diana diane dolores donna doris dorothy edith edna "
    "eileen ekaterina elaine eleanor elena eliza elizabeth ella ellen elsa emily emma erica "
    "esther ethel eva eve evelyn faith fanny fatima felicity fiona florence frances francesca "
    "freda freya gabriela galina gemma gertrude gillian giovanna giulia gladys gloria grace greta "
    "gwendolyn hannah harriet hayley hazel heather heidi helen helena henrietta hilary hilda "
    "hillary ida ingrid irene irina iris isabel isabella ivy jacqueline jane janet janice jean "
    "jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia julie "
    "juliet juliette karen katarzyna kate katherine kathleen katie kavita keiko khadija kirsten "
    "kristin lakshmi laura lauren leila lily linda lisa liz lorraine louise lucia lucy lydia "
    "mabel madeleine madeline maggie malgorzata margaret maria mariana marianne marie marilyn "
    "marion martha mary matilda maud maureen megan melanie melissa mildred miranda molly monica "
    "monique nancy naoko naomi natalie natasha nicola nina nora oksana olga olivia pamela "
    "patricia paula pauline penelope philippa phoebe phyllis polly priya rachel rebecca rita "
    "roberta rosa rosalie rosalind rose rosemary ruth sabine sally samantha sandra sara sarah "
    "sheila shirley signe sigrid silke sofia solveig sophia sophie stella stephanie sunita susan "
    "susanna svetlana sylvia sylvie tania tatiana teresa theodora theresa tina tracy ulrike "
    "ursula valentina vanessa vera veronica victoria violet virginia wendy winifred ximena yasmin "
    "yoko yuki yvonne zainab zoe".split()
)


def gender(name: str) -> str:
    """ "m" or "f" for a full name whose first name tells, else ""."""
    first = name.partition(" ")[0].lower()
    return "m" if first in MEN - WOMEN else "f" if first in WOMEN - MEN else ""
