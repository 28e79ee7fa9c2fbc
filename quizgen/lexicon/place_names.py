"""What the gazetteer's data lack: other names of countries and cities, regions, doubtful names."""

# other names of countries, by ISO code
COUNTRIES = {
    "US": ("USA", "US", "U.S.", "U.S.A.", "America", "United States of America"),
    "GB": ("Britain", "Great Britain", "UK", "U.K."),
    "XK": ("Kosovo",),
    "CI": ("Côte d'Ivoire", "Cote d'Ivoire"),
    "CZ": ("Czech Republic",),
    "MM": ("Burma",),
    "KP": ("DPRK", "Democratic People's Republic of Korea"),
    "KR": ("Republic of Korea",),
    "CN": ("People's Republic of China",),
    "RU": ("Russian Federation",),
    "CD": ("Congo", "DRC"),
    "AE": ("UAE",),
    "VA": ("Vatican City",),
    "TL": ("East Timor",),
    "SU": ("Soviet Union", "USSR"),
    "NL": ("Holland",),
    "TR": ("Türkiye",),
    "CV": ("Cape Verde",),
    "SZ": ("Swaziland",),
}
PARTS = {"England": "GB", "Scotland": "GB", "Wales": "GB", "Northern Ireland": "GB"}
REGIONS = frozenset(
    "Africa Asia Europe Oceania Antarctica Australasia Scandinavia Siberia Arctic Balkans Caucasus "
    "Sahara Mesopotamia Polynesia Korea Persia Arabia Palestine Tibet Crimea Bavaria Catalonia "
    "Flanders Tuscany Sicily Corsica Sardinia Cornwall Yorkshire Quebec Ontario Queensland "
    "Tasmania Kashmir Bengal Punjab Manchuria Patagonia Greenland Bali Sumatra Borneo Crete".split()
) | {
    "North America", "South America", "Latin America", "Central America", "Middle East",
    "Far East", "West Africa", "East Africa", "Southeast Asia", "Central Asia", "Eastern Europe",
    "Western Europe", "Gaza Strip", "West Bank", "British Columbia", "Nova Scotia",
    "New South Wales", "New England", "Puerto Rico",
}  # fmt: skip
UNIONS = frozenset({"European Union", "EU"})
# cities by the name that English articles use, and what the data call them
ENGLISH = {
    "Antwerp": "Antwerpen", "Bruges": "Brugge", "Cologne": "Köln", "Geneva": "Genève",
    "Ghent": "Gent", "Gothenburg": "Göteborg", "Hanover": "Hannover", "Lucerne": "Luzern",
    "Montreal": "Montréal", "Nuremberg": "Nürnberg", "Seville": "Sevilla",
    "Ulaanbaatar": "Ulan Bator", "Zurich": "Zürich",
}  # fmt: skip
# further and former names of cities, and the one that they are listed under
FORMER = {
    "Bangalore": "Bengaluru", "Bombay": "Mumbai", "Breslau": "Wrocław", "Calcutta": "Kolkata",
    "Constantinople": "Istanbul", "Danzig": "Gdańsk", "Kharkov": "Kharkiv", "Kiev": "Kyiv",
    "Königsberg": "Kaliningrad", "Leningrad": "Saint Petersburg", "Lemberg": "Lviv",
    "Madras": "Chennai", "New York": "New York City", "Odesa": "Odessa", "Peking": "Beijing",
    "Petrograd": "Saint Petersburg", "Rangoon": "Yangon", "Saigon": "Ho Chi Minh City",
    "St Petersburg": "Saint Petersburg", "St. Petersburg": "Saint Petersburg",
    "Stalingrad": "Volgograd", "Washington": "Washington, D.C.",
    "Washington DC": "Washington, D.C.", "Washington D.C.": "Washington, D.C.",
    "Washington, DC": "Washington, D.C.",
}  # fmt: skip
TOWNS = {"Lyme Regis": "GB"}  # too small for the data
# seats of government, spoken of for the country
SEATS = {"Kremlin": "RU", "White House": "US", "Downing Street": "GB", "Pentagon": "US",
         "Westminster": "GB", "Élysée": "FR", "Whitehall": "GB", "Blue House": "KR"}  # fmt: skip
# places whose name is as often a person's, a firm's or a common word
DOUBTFUL = frozenset(
    "Washington Lincoln Victoria Charlotte Austin Jackson Santiago Florence Madison Aurora Denver "
    "Orlando Georgia Jordan Chad Nelson Wellington Wallis Cleveland Hamilton Montgomery Richmond "
    "Salem Stanley Carolina Virginia Penn Reading Nice Mobile Bath Split Lens Orange Man Salt "
    "Arlington Batman Brent Carrefour Columbus Constantine Essen Ganja Houston Jersey Kingston "
    "Kobe Kota Luxor Medina Mesa Natal Newport Of Perm Phoenix Queens Raleigh Reunion Riverside "
    "Rosario Sale Salvador Samara Santos Serra Sofia Soledad Stockton Surrey Toyota Valencia Van "
    "Varna Vladimir Zaria".split()
)
