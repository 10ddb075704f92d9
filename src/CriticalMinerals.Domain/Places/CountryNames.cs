namespace CriticalMinerals.Domain;

/// <summary>English names by alpha-2 code: the short name of the UN's M49 list, then the everyday name (after CLDR) where it differs.</summary>
internal static class CountryNames
{
    private static readonly Dictionary<string, (string Name, string CommonName)> ByAlpha2 = Read();

    internal static string Name(string alpha2) => ByAlpha2[alpha2].Name;

    internal static string CommonName(string alpha2) => ByAlpha2[alpha2].CommonName;

    /// <summary>The alpha-2 code of a name, ignoring case, or null.</summary>
    internal static string? CodeOf(ReadOnlySpan<char> name)
    {
        foreach (var (code, names) in ByAlpha2)
            if (IsSame(name, names.Name) || IsSame(name, names.CommonName)) return code;
        return null;
    }

    private static bool IsSame(ReadOnlySpan<char> left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, (string Name, string CommonName)> Read()
    {
        var result = new Dictionary<string, (string, string)>(CountryTable.Count, StringComparer.Ordinal);
        foreach (var line in Lines.AsSpan().EnumerateLines())
        {
            var names = line[3..];
            var bar = names.IndexOf('|');
            var name = (bar < 0 ? names : names[..bar]).ToString();
            result.Add(line[..2].ToString(), (name, bar < 0 ? name : names[(bar + 1)..].ToString()));
        }

        return result;
    }

    private const string Lines = """
        AD Andorra
        AE United Arab Emirates
        AF Afghanistan
        AG Antigua and Barbuda
        AI Anguilla
        AL Albania
        AM Armenia
        AN Netherlands Antilles
        AO Angola
        AQ Antarctica
        AR Argentina
        AS American Samoa
        AT Austria
        AU Australia
        AW Aruba
        AX Åland Islands
        AZ Azerbaijan
        BA Bosnia and Herzegovina
        BB Barbados
        BD Bangladesh
        BE Belgium
        BF Burkina Faso
        BG Bulgaria
        BH Bahrain
        BI Burundi
        BJ Benin
        BL Saint Barthélemy
        BM Bermuda
        BN Brunei Darussalam|Brunei
        BO Bolivia (Plurinational State of)|Bolivia
        BQ Bonaire, Sint Eustatius and Saba|Caribbean Netherlands
        BR Brazil
        BS Bahamas
        BT Bhutan
        BV Bouvet Island
        BW Botswana
        BY Belarus
        BZ Belize
        CA Canada
        CC Cocos (Keeling) Islands|Cocos Islands
        CD Democratic Republic of the Congo|DR Congo
        CF Central African Republic
        CG Congo
        CH Switzerland
        CI Côte d'Ivoire
        CK Cook Islands
        CL Chile
        CM Cameroon
        CN China
        CO Colombia
        CR Costa Rica
        CS Serbia and Montenegro
        CU Cuba
        CV Cabo Verde|Cape Verde
        CW Curaçao
        CX Christmas Island
        CY Cyprus
        CZ Czechia
        DD German Democratic Republic|East Germany
        DE Germany
        DJ Djibouti
        DK Denmark
        DM Dominica
        DO Dominican Republic
        DZ Algeria
        EC Ecuador
        EE Estonia
        EG Egypt
        EH Western Sahara
        ER Eritrea
        ES Spain
        ET Ethiopia
        FI Finland
        FJ Fiji
        FK Falkland Islands
        FM Micronesia (Federated States of)|Micronesia
        FO Faroe Islands
        FR France
        GA Gabon
        GB United Kingdom of Great Britain and Northern Ireland|United Kingdom
        GD Grenada
        GE Georgia
        GF French Guiana
        GG Guernsey
        GH Ghana
        GI Gibraltar
        GL Greenland
        GM Gambia
        GN Guinea
        GP Guadeloupe
        GQ Equatorial Guinea
        GR Greece
        GS South Georgia and the South Sandwich Islands|South Georgia and South Sandwich Islands
        GT Guatemala
        GU Guam
        GW Guinea-Bissau
        GY Guyana
        HK China, Hong Kong Special Administrative Region|Hong Kong
        HM Heard Island and McDonald Islands|Heard and McDonald Islands
        HN Honduras
        HR Croatia
        HT Haiti
        HU Hungary
        ID Indonesia
        IE Ireland
        IL Israel
        IM Isle of Man
        IN India
        IO British Indian Ocean Territory
        IQ Iraq
        IR Iran (Islamic Republic of)|Iran
        IS Iceland
        IT Italy
        JE Jersey
        JM Jamaica
        JO Jordan
        JP Japan
        KE Kenya
        KG Kyrgyzstan
        KH Cambodia
        KI Kiribati
        KM Comoros
        KN Saint Kitts and Nevis
        KP Democratic People's Republic of Korea|North Korea
        KR Republic of Korea|South Korea
        KW Kuwait
        KY Cayman Islands
        KZ Kazakhstan
        LA Lao People's Democratic Republic|Laos
        LB Lebanon
        LC Saint Lucia
        LI Liechtenstein
        LK Sri Lanka
        LR Liberia
        LS Lesotho
        LT Lithuania
        LU Luxembourg
        LV Latvia
        LY Libya
        MA Morocco
        MC Monaco
        MD Republic of Moldova|Moldova
        ME Montenegro
        MF Saint Martin (French Part)|Saint Martin
        MG Madagascar
        MH Marshall Islands
        MK North Macedonia
        ML Mali
        MM Myanmar
        MN Mongolia
        MO China, Macao Special Administrative Region|Macao
        MP Northern Mariana Islands
        MQ Martinique
        MR Mauritania
        MS Montserrat
        MT Malta
        MU Mauritius
        MV Maldives
        MW Malawi
        MX Mexico
        MY Malaysia
        MZ Mozambique
        NA Namibia
        NC New Caledonia
        NE Niger
        NF Norfolk Island
        NG Nigeria
        NI Nicaragua
        NL Netherlands
        NO Norway
        NP Nepal
        NR Nauru
        NU Niue
        NZ New Zealand
        OM Oman
        PA Panama
        PE Peru
        PF French Polynesia
        PG Papua New Guinea
        PH Philippines
        PK Pakistan
        PL Poland
        PM Saint Pierre and Miquelon
        PN Pitcairn
        PR Puerto Rico
        PS State of Palestine|Palestine
        PT Portugal
        PW Palau
        PY Paraguay
        QA Qatar
        RE Réunion
        RO Romania
        RS Serbia
        RU Russian Federation|Russia
        RW Rwanda
        SA Saudi Arabia
        SB Solomon Islands
        SC Seychelles
        SD Sudan
        SE Sweden
        SG Singapore
        SH Saint Helena
        SI Slovenia
        SJ Svalbard and Jan Mayen Islands|Svalbard and Jan Mayen
        SK Slovakia
        SL Sierra Leone
        SM San Marino
        SN Senegal
        SO Somalia
        SR Suriname
        SS South Sudan
        ST Sao Tome and Principe|São Tomé and Príncipe
        SU Union of Soviet Socialist Republics|Soviet Union
        SV El Salvador
        SX Sint Maarten (Dutch part)|Sint Maarten
        SY Syrian Arab Republic|Syria
        SZ Eswatini
        TC Turks and Caicos Islands
        TD Chad
        TF French Southern Territories
        TG Togo
        TH Thailand
        TJ Tajikistan
        TK Tokelau
        TL Timor-Leste
        TM Turkmenistan
        TN Tunisia
        TO Tonga
        TR Türkiye
        TT Trinidad and Tobago
        TV Tuvalu
        TW Taiwan
        TZ United Republic of Tanzania|Tanzania
        UA Ukraine
        UG Uganda
        UM United States Minor Outlying Islands|US Outlying Islands
        US United States of America|United States
        UY Uruguay
        UZ Uzbekistan
        VA Holy See|Vatican City
        VC Saint Vincent and the Grenadines|Saint Vincent and Grenadines
        VE Venezuela (Bolivarian Republic of)|Venezuela
        VG British Virgin Islands
        VI United States Virgin Islands|US Virgin Islands
        VN Viet Nam|Vietnam
        VU Vanuatu
        WF Wallis and Futuna Islands|Wallis and Futuna
        WS Samoa
        XK Kosovo
        YD Democratic Yemen
        YE Yemen
        YT Mayotte
        ZA South Africa
        ZM Zambia
        ZW Zimbabwe
        ZZ Unknown country
        """;
}
