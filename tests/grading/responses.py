"""What pupils write, and what it is worth: the table behind `test_responses`.

A block starts with a stem and its key ("key | a further right answer"); a line below is a mark
and a response. Marks: 1 all points, ½ half of them, 0 none; a question mark asks a teacher to
look (½ always does).
"""

ARTICLE = """
In March 2019 the Russian minister Alexander Kozlov travelled to Pyongyang by train. Kozlov met
Kim Jong-un, the leader of North Korea, at a small station. Kim smiled. South Korea and Iraq
sent no guests.
The minister’s wife, Maria Orlova, stayed at home, and so did the banker Pavel Orlov with his
brother Viktor Orlov. Later Austria and Iran protested. Sara Lindqvist, a biologist at the World
Health Organization, said that legal fishing harms the reefs less than warm water. Lindqvist and
Dr Tom Barker counted the corals near the Great Barrier Reef. A store in Paris sold polyps to the
United Nations. London was not happy. The horses slept in houses of stone.
""".replace("\n", " ")

TABLE = """
How many stores did the firm close? = About 25 stores
1 25
1 twenty five
1 twenty-five stores
1 around 25
1 more than 25 stores
1 it was 25 stores i think
1? twentyfive shopps
1? 25 shops
0 26
0 250
0 lots of shops
0 25%
0 25 or 30
½ 25 and also 30
0 idk
0 not 25

How many people live there? = 1,200
1 1200
1 1 200
1 1.2 thousand
1 1.2k
1 twelve hundred
1 one thousand two hundred
1 one thousend two hundred people
1 about 1,200 people
0 1.2 million
0 12000
0 120
0 1200 or 1300

How much did the tower cost? = $1.2 million
1 1.2 million dollars
1 $1,200,000
1 1200000
1 $1.2m
1 1.2 mil
1 1.2 million
0 £1.2 million
0 1.2 billion
0 $12 million

How long is the reef? = About 2,300 kilometres
1 2300 km
1 2,300km
1 2300 kilometers
1 its 2300 kilometres long
½ 2300
0 2300 miles
0 2300 metres
0 230 km

How many kilometres is the reef long? = 2,300 kilometres
1 2300
1 two thousand three hundred
0 2300 miles

What percentage of the reefs was bleached? = 93 per cent
1 93
1 93%
1 93 percent
1 ninety three percent
1 ninty three
0 39%
0 93 km

What share of all sea species depends on reefs? = About a quarter
1 quarter
1 25%
1 1/4
1 one in four
0 a third
0 half
0 quarterback

How long did the fire burn? = Six days
1 6 days
1 for six days
1 it burned for 6 days
½ 6
0 six weeks
0 seven days
0 6 years

What is the size of the class? = Between 10 and 15
1 10-15
1 10 to 15
½ 10
0 12

How many men were there? = More than 400
1 400
1 400+
1 over 400 men
1 four hundred
1 at least 400
0 less than 400
0 500

When did the boat leave? = 5 May 2020
1 May 5, 2020
1 5th of may 2020
1 on the 5th may 2020
1 5/5/2020
1 5.5.20
1 2020-05-05
1 fifth of may 2020
½ 5 may
½ may 2020
½ 2020
½ in 2020
0 6 may 2020
0 5 june 2020
0 5 may 2019
0 last week
0 yesterday i think

When was the bridge closed? = 3 September 2016
1 3/9/2016
1 9/3/2016
1 sept 3 2016
1 3rd septmber 2016
1 sat 3 sept 2016
½ september
0 4/9/2016
0 3 october 2016

In what year did she die? = 1998
1 in 1998
1 the year 1998
1 it was in 1998
1 5 may 1998
1 nineteen ninety eight
½ the 1990s
½ 98
0 1989
0 1998 or 1999
0 at the end of the war

When did he publish it? = In March 1842
1 march 1842
1 mar. 1842
1 in marhc 1842
½ 1842
½ march
0 may 1842
0 1843

On which day of the week did it arrive? = Wednesday
1 wednesday
1 on wed
1 wensday
1 wendesday morning
0 tuesday
0 thursday

When did the railway come? = The 1880s
1 1880s
1 in the 1880's
1 the 80s
½ 1885
0 1890s

When was it built? = In the 19th century
1 19th century
1 nineteenth century
1 the 19th centry
½ 1842
0 the 18th century

When did the war last? = 1939-1945
1 1939 to 1945
1 from 1939 until 1945
½ 1939
0 1914-1918

Who travelled to Pyongyang? = Alexander Kozlov
1 kozlov
1 alexander kozlov
1 Mr Kozlov
1 Minister Kozlov
1 a. kozlov
1 alexander kozlow
1 it was alexander kozlov
1 Kozlov, the russian minister
1 alexandr kozlov
½ alexander
0 kim jong un
0 pavel orlov
0 kozlov or kim
0 not kozlov
0 dunno
0 some guy

Who stayed at home with his brother? = Pavel Orlov
1 pavel orlov
1 p orlov
½ orlov
½ pavel
0 viktor orlov
0 maria orlova

Who met the minister? = Kim Jong-un
1 kim jong un
1 Kim Jongun
1 kim
1 kimjongun
1 the leader kim jong-un
0 kozlov
0 south korea

Who counted the corals with Lindqvist? = Dr Tom Barker
1 tom barker
1 dr barker
1 barker
1 doctor tom barker
½ tom
0 lindqvist

Which country is led by Kim? = North Korea
1 north korea
1 in north korea
1 NORTH  KOREA!!
1 north koreea
0 south korea
0? korea
0 iran

Which country protested with Austria? = Iran
1 iran
0 iraq
0 irak
0 iran or iraq
0 iran/iraq

Which country protested? = Austria
1 austria
1 autsria
1 its austria
0 australia
0? australa

Where does Sara Lindqvist work? = World Health Organization
1 WHO
1 the who
1 the world health organisation
1 at the world health organization
1 world helth organization
½ health organization
0 united nations

Which body bought polyps? = The United Nations
1 united nations
1 UN
1 the un
1 united nation
0 united states

Which country did they sail to? = United States
1 usa
1 america
1 the US
0 uk
0 united kingdom

Which cafe do they like? = Café Zoë
1 cafe zoe
1 Café Zoe
0 cafe nero

Who led the institute? = Ruth Gates and Madeleine van Oppen
1 ruth gates and madeleine van oppen
1? gates and van oppen
½ ruth gates
0 darwin

What is a single coral animal called? = A polyp
1 polyp
1 polyps
1 its called a polyp
1 i think its a polyp
1 the polyp.
1 pollyp
1 poly
0 plop
0 coral
0 polyp or algae

What did the workers put up? = Wooden scaffolding
1 wooden scafolding
1 a wooden scaffolding
1 they put up wooden scaffolding
1 scaffolding made of wooden planks
½ scaffolding
0 a fence
0 metal fences
0? wodden spoon

How did the people feel? = Happy
1 happy
1 they felt happy
1 really happy
1 hapy
0 not happy
0 unhappy
0 they werent happy
0 sad

What kind of fishing is it? = Legal
1 legal fishing
1 leagal
0 illegal
0 ilegal
0 not legal

What did she collect? = Fossils
1 fossils
1 fossil
1 old fossils
1 fosils
0 bones
0 shells

What slept in houses? = The horses
1 horses
1 a horse
0? hourses i mean houses
0? hoarses

What was used? = Salt and pepper
1 pepper and salt
1 salt, pepper
½ salt
0 sugar

What happens to the coral? = A change of colour | It turns white
1 a change of color
1 colour changes
1 turns white
1 it turned white
0 a culture

Which city is it? = Paris
1 paris
1 in paris
1 i guess paris
½ Paris, France
0 london
0 paris or london
0 london, rome, berlin
0 paris, london, rome, berlin
½ paris and london

What did they find? = The desert
1 desert
0? the dessert
0 a river

How was he? = Able to swim
1 able to swim
1 he was able to swim
0 unable to swim
0 he wasnt able to swim

Why do most reefs grow in clear water? = Because the algae need light
1 because the algae need light
1 the algae needs light
1 algae need light
1 cause the algea need light
½ they need light
½ algae
0 because its warm
0 the algae dont need light

Why does the reef rise? = Because when old polyps die, new ones grow on top of their skeletons
1 when old polyps die new ones grow on top of the skeletons
1 because old polyps die and new ones grow on top of there skeletons
1 old polyps died and new ones grew on top of their skeletons
½ because new polyps grow on top
½ polyps grow on top of the dead ones
½ old polyps die
0? something with skeletons
0 because of the tide
0 the sea goes up
0 idk

What have farmers been asked to do? = Use less fertiliser in order to keep the water clean
1 use less fertiliser to keep the water clean
1 to use less fertilizer so the water stays clean
½ use less fertiliser
½ less fertiliser
0? use more fertiliser to keep the water clean
0? not use less fertiliser
0 plant trees

What did Linnet know? = The bridge was a day's walk away
1 that the bridge was a days walk away
1 the bridge is a day's walk away
½ the bridge was far away
0? the bridge wasnt a days walk away
0 nothing

Why was he silent? = He could not speak
1 he couldn't speak
1 because he could not speak
1 he was unable to speak
0 he could speak
0 he was tired

What is the warning? = The reefs had too little time to recover between one heatwave and the next
1 reefs had too little time to recover between one heatwave and the next
1 they had too little time to recover between a heatwave and the next
0? the reefs dont have enough time to recover
0 it is too hot

How old was she? = 12 years old
1 12
1 twelve
1 12 yrs
1 she was 12
0 12 months
0 13

How much does it weigh? = 1.5 kilograms
1 1.5kg
1 one and a half kilos
1 1,5 kg
½ 1.5
0 15 kg
0 1.5 grams

How warm is the sea? = 30 degrees Celsius
1 30 degrees
1 30°C
½ 30
0 30 f

Where did they finish? = Third
1 3rd
1 in third place
1 3
0 second
0 4th

When did Caesar die? = 44 BC
1 44bc
1 in 44 BCE
0 44 ad
0 45 bc

At what time did it start? = 7:30 pm
1 7.30pm
1 7:30 p.m.
1 at 7:30pm
½ 7:30
0? 8 pm

Who resigned? = Theresa May
1 theresa may
1? may
1? mrs may
½ theresa
0 john major

Who wrote the story? = J. K. Rowling
1 jk rowling
1 j.k. rowling
1? rowling
0 tolkien

What share voted? = Two-thirds
1 2/3
1 67%
1 two thirds of them
0 one third
"""
