"""What the people and things of a country are called, by its ISO 3166 code."""

DEMONYMS = {
    pair[:2]: pair[3:].replace("_", " ")
    for pair in """
    AF:Afghan AL:Albanian DZ:Algerian AD:Andorran AO:Angolan AR:Argentine AM:Armenian AU:Australian
    AT:Austrian AZ:Azerbaijani BS:Bahamian BH:Bahraini BD:Bangladeshi BB:Barbadian BY:Belarusian
    BE:Belgian BZ:Belizean BJ:Beninese BT:Bhutanese BO:Bolivian BA:Bosnian BW:Botswanan BR:Brazilian
    BN:Bruneian BG:Bulgarian BI:Burundian KH:Cambodian CM:Cameroonian CA:Canadian CF:Central_African
    TD:Chadian CL:Chilean CN:Chinese CO:Colombian CR:Costa_Rican HR:Croatian CU:Cuban CY:Cypriot
    CZ:Czech DK:Danish DO:Dominican EC:Ecuadorian EG:Egyptian SV:Salvadoran ER:Eritrean EE:Estonian
    ET:Ethiopian FJ:Fijian FI:Finnish FR:French GA:Gabonese GM:Gambian GE:Georgian DE:German
    GH:Ghanaian GR:Greek GD:Grenadian GT:Guatemalan GN:Guinean GY:Guyanese HT:Haitian HN:Honduran
    HU:Hungarian IS:Icelandic IN:Indian ID:Indonesian IR:Iranian IQ:Iraqi IE:Irish IL:Israeli
    IT:Italian JM:Jamaican JP:Japanese JO:Jordanian KZ:Kazakh KE:Kenyan KP:North_Korean
    KR:South_Korean KW:Kuwaiti KG:Kyrgyz LA:Laotian LV:Latvian LB:Lebanese LR:Liberian LY:Libyan
    LI:Liechtensteiner LT:Lithuanian LU:Luxembourgish MG:Malagasy MW:Malawian MY:Malaysian
    MV:Maldivian ML:Malian MT:Maltese MR:Mauritanian MU:Mauritian MX:Mexican MD:Moldovan
    MN:Mongolian
    ME:Montenegrin MA:Moroccan MZ:Mozambican MM:Burmese NA:Namibian NP:Nepalese NL:Dutch
    NZ:New_Zealand NI:Nicaraguan NE:Nigerien
    NG:Nigerian MK:Macedonian NO:Norwegian OM:Omani
    PK:Pakistani PS:Palestinian PA:Panamanian PG:Papua_New_Guinean PY:Paraguayan PE:Peruvian
    PH:Philippine PL:Polish PT:Portuguese QA:Qatari RO:Romanian RU:Russian RW:Rwandan
    WS:Samoan
    SA:Saudi SN:Senegalese RS:Serbian SC:Seychellois SL:Sierra_Leonean SG:Singaporean SK:Slovak
    SI:Slovenian SO:Somali ZA:South_African SS:South_Sudanese ES:Spanish LK:Sri_Lankan SD:Sudanese
    SR:Surinamese SE:Swedish CH:Swiss SY:Syrian TW:Taiwanese TJ:Tajik TZ:Tanzanian TH:Thai
    TG:Togolese TO:Tongan TT:Trinidadian TN:Tunisian TR:Turkish
    TM:Turkmen UG:Ugandan UA:Ukrainian
    AE:Emirati GB:British US:American UY:Uruguayan UZ:Uzbek VE:Venezuelan VN:Vietnamese YE:Yemeni
    ZM:Zambian ZW:Zimbabwean XK:Kosovar
    """.split()
}
