namespace CriticalMinerals.Domain;

/// <summary>The codes that <see cref="CountryCode"/> knows: read once, from text that lies in the assembly as it is.</summary>
internal static class CountryTable
{
    // ISO 3166-1 in alpha-2 order: alpha-2, alpha-3 and numeric code of each of the 249 entries.
    private const string Assigned =
        "ADAND020AEARE784AFAFG004AGATG028AIAIA660ALALB008AMARM051AOAGO024AQATA010ARARG032ASASM016ATAUT040AUAUS036AWABW533" +
        "AXALA248AZAZE031BABIH070BBBRB052BDBGD050BEBEL056BFBFA854BGBGR100BHBHR048BIBDI108BJBEN204BLBLM652BMBMU060BNBRN096" +
        "BOBOL068BQBES535BRBRA076BSBHS044BTBTN064BVBVT074BWBWA072BYBLR112BZBLZ084CACAN124CCCCK166CDCOD180CFCAF140CGCOG178" +
        "CHCHE756CICIV384CKCOK184CLCHL152CMCMR120CNCHN156COCOL170CRCRI188CUCUB192CVCPV132CWCUW531CXCXR162CYCYP196CZCZE203" +
        "DEDEU276DJDJI262DKDNK208DMDMA212DODOM214DZDZA012ECECU218EEEST233EGEGY818EHESH732ERERI232ESESP724ETETH231FIFIN246" +
        "FJFJI242FKFLK238FMFSM583FOFRO234FRFRA250GAGAB266GBGBR826GDGRD308GEGEO268GFGUF254GGGGY831GHGHA288GIGIB292GLGRL304" +
        "GMGMB270GNGIN324GPGLP312GQGNQ226GRGRC300GSSGS239GTGTM320GUGUM316GWGNB624GYGUY328HKHKG344HMHMD334HNHND340HRHRV191" +
        "HTHTI332HUHUN348IDIDN360IEIRL372ILISR376IMIMN833ININD356IOIOT086IQIRQ368IRIRN364ISISL352ITITA380JEJEY832JMJAM388" +
        "JOJOR400JPJPN392KEKEN404KGKGZ417KHKHM116KIKIR296KMCOM174KNKNA659KPPRK408KRKOR410KWKWT414KYCYM136KZKAZ398LALAO418" +
        "LBLBN422LCLCA662LILIE438LKLKA144LRLBR430LSLSO426LTLTU440LULUX442LVLVA428LYLBY434MAMAR504MCMCO492MDMDA498MEMNE499" +
        "MFMAF663MGMDG450MHMHL584MKMKD807MLMLI466MMMMR104MNMNG496MOMAC446MPMNP580MQMTQ474MRMRT478MSMSR500MTMLT470MUMUS480" +
        "MVMDV462MWMWI454MXMEX484MYMYS458MZMOZ508NANAM516NCNCL540NENER562NFNFK574NGNGA566NINIC558NLNLD528NONOR578NPNPL524" +
        "NRNRU520NUNIU570NZNZL554OMOMN512PAPAN591PEPER604PFPYF258PGPNG598PHPHL608PKPAK586PLPOL616PMSPM666PNPCN612PRPRI630" +
        "PSPSE275PTPRT620PWPLW585PYPRY600QAQAT634REREU638ROROU642RSSRB688RURUS643RWRWA646SASAU682SBSLB090SCSYC690SDSDN729" +
        "SESWE752SGSGP702SHSHN654SISVN705SJSJM744SKSVK703SLSLE694SMSMR674SNSEN686SOSOM706SRSUR740SSSSD728STSTP678SVSLV222" +
        "SXSXM534SYSYR760SZSWZ748TCTCA796TDTCD148TFATF260TGTGO768THTHA764TJTJK762TKTKL772TLTLS626TMTKM795TNTUN788TOTON776" +
        "TRTUR792TTTTO780TVTUV798TWTWN158TZTZA834UAUKR804UGUGA800UMUMI581USUSA840UYURY858UZUZB860VAVAT336VCVCT670VEVEN862" +
        "VGVGB092VIVIR850VNVNM704VUVUT548WFWLF876WSWSM882YEYEM887YTMYT175ZAZAF710ZMZMB894ZWZWE716";

    // Entries withdrawn from ISO 3166-1 (ISO 3166-3), by the codes they had last.
    private const string Historical = "ANANT530CSSCG891DDDDR278SUSUN810YDYMD720";

    // Kosovo, in the range that ISO leaves to its users; without a numeric code.
    private const string UserAssigned = "XKXKX000";

    private const int Width = 8;
    private const int Letters = 26;

    private static readonly byte[] RowOfIndex = new byte[CountryCode.IndexCount];
    private const string All = "ZZZZZ000" + Assigned + Historical + UserAssigned;

    static CountryTable()
    {
        for (var row = 0; row < Count; row++) RowOfIndex[IndexOf(TextOf(row))] = (byte)row;
    }

    internal static int AssignedCount => Assigned.Length / Width;

    internal static int Count => All.Length / Width;

    internal static string Alpha2Of(int row) => Columns.Alpha2[row];

    internal static string Alpha3Of(int row) => Columns.Alpha3[row];

    /// <summary>The alpha-2 code, the alpha-3 code and the digits of a row.</summary>
    internal static ReadOnlySpan<char> TextOf(int row) => All.AsSpan(row * Width, Width);

    /// <summary>The numeric code, or 0 where there is none.</summary>
    internal static int NumberOf(int row) => Columns.Numbers[row];

    internal static CountryCodeStatus StatusOf(int row) => row switch
    {
        0 => CountryCodeStatus.Unknown,
        _ when row <= AssignedCount => CountryCodeStatus.Assigned,
        _ when row <= AssignedCount + Historical.Length / Width => CountryCodeStatus.Historical,
        _ => CountryCodeStatus.UserAssigned,
    };

    /// <summary>The row of an alpha-2 index; 0, the row of ZZ, also where the code is not known.</summary>
    internal static int RowOf(int index) => RowOfIndex[index];

    /// <summary>The row of two or three capital letters; false where no row has them.</summary>
    internal static bool TryFind(ReadOnlySpan<char> letters, out int row)
    {
        row = 0;
        if (letters.Length is not (2 or 3) || letters.ContainsAnyExceptInRange('A', 'Z')) return false;
        if (letters.Length == 3)
        {
            return ThreeLetters.TryFind(letters, out row);
        }

        row = RowOfIndex[IndexOf(letters)];
        return row > 0 || letters is "ZZ";
    }

    /// <summary>The row of a numeric code of ISO 3166-1; false where no row has it.</summary>
    internal static bool TryFind(int number, out int row)
    {
        row = number is > 0 and < 1000 ? Array.IndexOf(Columns.Numbers, (short)number) : -1;
        return row > 0;
    }

    /// <summary>The index of the first two letters, which are capital.</summary>
    internal static int IndexOf(ReadOnlySpan<char> letters) => (letters[0] - 'A') * Letters + (letters[1] - 'A');

    /// <summary>The codes one by one, made when the first of them is asked for.</summary>
    private static class Columns
    {
        internal static readonly string[] Alpha2 = new string[Count];
        internal static readonly string[] Alpha3 = new string[Count];
        internal static readonly short[] Numbers = new short[Count];

        static Columns()
        {
            for (var row = 0; row < Count; row++)
            {
                var text = TextOf(row);
                (Alpha2[row], Alpha3[row]) = (text[..2].ToString(), text[2..5].ToString());
                Numbers[row] = (short)((text[5] - '0') * 100 + (text[6] - '0') * 10 + (text[7] - '0'));
            }
        }
    }

    /// <summary>The rows by their three letters, put in order when such a code is first read.</summary>
    private static class ThreeLetters
    {
        private static readonly ushort[] Keys = new ushort[Count];
        private static readonly byte[] Rows = new byte[Count];

        static ThreeLetters()
        {
            for (var row = 0; row < Count; row++) (Keys[row], Rows[row]) = (Key(TextOf(row)[2..5]), (byte)row);
            Array.Sort(Keys, Rows);
        }

        internal static bool TryFind(ReadOnlySpan<char> letters, out int row)
        {
            var place = Array.BinarySearch(Keys, Key(letters));
            row = place < 0 ? 0 : Rows[place];
            return place >= 0;
        }
    }

    private static ushort Key(ReadOnlySpan<char> letters) => (ushort)(IndexOf(letters) * Letters + (letters[2] - 'A'));
}
