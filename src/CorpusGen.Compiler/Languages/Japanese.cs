using static CorpusGen.Compiler.Languages.CalendarUnit;

namespace CorpusGen.Compiler.Languages;

internal static class Japanese
{
    /// <summary>The figures of numbers, nought first.</summary>
    public const string Digits = "〇一二三四五六七八九";

    /// <summary>Everything that a number in Chinese characters is made of.</summary>
    public const string Numerals = Digits + "零十百千";

    /// <summary>Everything that is between the days of a list, besides figures: 18日と19日, 18日から20日.</summary>
    public const string BetweenDays = Numerals + "日と、・や~〜-から及びの( )";

    /// <summary>The characters of the weekdays, Sunday first.</summary>
    public const string WeekdayCharacters = "日月火水木金土";

    /// <summary>
    /// Until the end of 1872 Japan counted months by the moon: such a day is not the Gregorian day that it looks like.
    /// </summary>
    public const int FirstSolarYear = 1873;

    public static readonly Language Language = new("ja", "Japanese")
    {
        Months = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
        Weekdays = ["日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"],
        RelativeWords = RelativeWord.Table(
            (Day, -2, "一昨日, おととい"),
            (Day, -1, "昨日, きのう, 昨夜, 昨晩"),
            (Day, 0, "今日, きょう, 本日, 今朝, けさ, 今夜, 今晩"),
            (Day, 1, "明日, あす, あした"),
            (Day, 2, "明後日, あさって"),
            (Week, -1, "先週"),
            (Week, 0, "今週"),
            (Week, 1, "来週"),
            (Month, -2, "先々月"),
            (Month, -1, "先月"),
            (Month, 0, "今月"),
            (Month, 1, "来月"),
            (Month, 2, "再来月"),
            (Year, -2, "一昨年, おととし"),
            (Year, -1, "昨年, 去年"),
            (Year, 0, "今年, ことし, 本年"),
            (Year, 1, "来年"),
            (Year, 2, "再来年")),
        SameWords = RelativeWord.Same("同日", "同月", "同年"),
        Lengths = new()
        {
            // A word comes before its own beginning, because the first that fits is taken. 3月 is March: months are counted with か.
            Units =
            [
                new(LengthUnit.Year, 1, "年間 年"),
                new(LengthUnit.Month, 1, "か月間 カ月間 ヵ月間 ヶ月間 ケ月間 箇月間 か月 カ月 ヵ月 ヶ月 ケ月 箇月"),
                new(LengthUnit.Week, 1, "週間"),
                new(LengthUnit.Day, 1, "日間 日"),
                new(LengthUnit.Hour, 1, "時間"),
                new(LengthUnit.Minute, 1, "分間 分"),
                new(LengthUnit.Second, 1, "秒間 秒"),
            ],
            Halves = "半",
            AndHalves = "半",
            Beside = "約 およそ ほぼ 今後 過去 向こう 最大 最長 最短 最低 少なくとも わずか 以上 以内 以下 未満 超 余り あまり ほど くらい ぐらい 程度 前後 弱 強 ぶり 連続 にわたって にわたり の を は で も に が",
            AfterYears = "間 前 後 以上 余 あまり 近く ぶり 目 もの の歴史 の伝統 にわた 続 超 未満 弱 強",
            NotAfterYears = "前半 前後 前期 前年 後半 後期 後年 続編",
            DecimalMark = '.',
        },
        Ahead = "予定 見通し 見込み 方針 計画 今後 次回 来週 来月 来年 明日 控え 控える 向け 備え 締め切り 期限 目指す 目指し 迎える 見込ま 予想 開幕する だろう",
        Past = "した れた った いた えた めた けた げた てた せた きた んだ",
        IsWithoutBlanks = true,
        Figures = FigureOrder.YearFirst,
        SpeechVerbs = "述べ 語っ 話し 話す 発言 言っ 強調 指摘 説明 主張 コメント 訴え 答え 明言 語る",
        Honorifics = "氏 さん 様 君 首相 大統領 社長 会長 知事 市長 議員 大臣 教授 容疑者 被告",
        Attribution = new()
        {
            Verbs = "述べ 語っ 語る 話し 話す 発言 言っ 言う 言い 言わ 強調 指摘 説明 主張 コメント 訴え 答え 明言 明らかに 明かし 明かす 分析 評価 評し 評す "
                + "繰り返し 認識を示し 考えを示し 意向を示し 見通しを示し 姿勢を示し 見解を示し 表明 批判 警告 報じ 伝え 発表 示唆 求め 呼びかけ 呼び掛け 書き 投稿 "
                + "反論 振り返っ 振り返る 見方を示し 意欲を示し 打ち明け 談話 声明 証言 供述 否認 説諭 答弁 釈明 弁明 陳謝 謝罪 助言 期待 漏らし 漏らす 嘆い 嘆く "
                + "憤っ 憤る 喜ん 喜ぶ 笑わせ 笑っ 笑い 笑う 悼ん たたえ 悔やん 悔しが 返さ 返し 切り返 問われ 問い 聞かれ 聞い 尋ね ただし 叫ん 叫ぶ つぶや 誓っ 誓う 宣言 提案 要求 要請 "
                + "促し 皮肉 弾ませ 落とし 詰まらせ 上げた 細め 強めた 胸を張 首を振 頭を下げ 口をそろえ 涙 苦笑 あきれ 案じ 叱ら 告げ みている みる としている "
                + "としています つづっ 記し 記す あいさつ 退け 認め",
            Sources = "によると, によれば, の話として, の説明では",
            Pronouns = "同氏 彼 彼女",
            Offices = "大統領 首相 外相 財務相 国防相 官房長官 長官 大臣 補佐官 特使 報道官 党首 委員長 議長 知事 市長 町長 村長 区長 社長 会長 頭取 理事長 総裁 "
                + "教授 准教授 助教 博士 議員 市議 県議 町議 都議 代表 幹事長 書記長 次官 審議官 大使 公使 総領事 国王 女王 所長 部長 課長 局長 室長 係長 署長 校長 教頭 教諭 "
                + "院長 館長 園長 学長 総長 教育長 組合長 工場長 店長 店主 館主 船長 台長 隊長 駅長 支配人 専務 常務 取締役 ＣＥＯ ＣＦＯ ＣＯＯ 理事 委員 監事 "
                + "裁判長 裁判官 検事 検事長 監督 コーチ ヘッドコーチ 主将 投手 捕手 内野手 外野手 選手 騎手 棋士 ＧＫ ＦＷ ＭＦ ＤＦ 親方 師匠 住職 "
                + "氏 さん ちゃん 容疑者 被告 女史 弁護士 記者 研究員 アナリスト エコノミスト マネージャー 責任者 作家 俳優 歌手 作曲家 演出家 画家 海洋相 法相 防衛相 経産相 農相 環境相",
            Organizations = "省 庁 府 党 委員会 研究所 研究センター センター 連合 連合会 同盟 銀行 信用金庫 信金 大学 大 高専 高校 小学校 中学校 機構 裁判所 地裁 高裁 最高裁 "
                + "簡裁 家裁 地検 高検 協会 組合 局 新聞 通信 会社 政権 政府 連盟 財団 病院 警察 県警 府警 署 消防本部 消防局 気象台 保健所 事務所 事務局 "
                + "電力 鉄道 証券 電装 電機 飲料 製薬 製紙 製鉄 重工 工業 商事 建設 自動車 航空 海運 運輸 交通 保険 食品 化学 水産 漁協 農協 労組 エナジー ホールディングス "
                + "グループ 商工会 商工会議所 協議会 評議会 振興会 博物館 美術館 図書館 文学館 交響楽団 楽団 劇団 クラブ 球団 書店 道路 総研 総合研究所 研究チーム 調査団 捜査本部 対策本部",
            NotNames = "同 元 前 次期 両 副 新 現 各 当 米 英 仏 独 露 中 韓 日",
            Institutions = "ホワイトハウス クレムリン",
            Common = "の は を に が と",
            States = "米国 US 中国 CN ロシア RU ウクライナ UA 日本 JP ドイツ DE フランス FR 英国 GB イタリア IT スペイン ES ポーランド PL トルコ TR "
                + "インド IN イラン IR イラク IQ イスラエル IL カナダ CA メキシコ MX ブラジル BR オーストラリア AU 韓国 KR 北朝鮮 KP "
                + "サウジアラビア SA エジプト EG シリア SY パキスタン PK アフガニスタン AF スウェーデン SE ノルウェー NO フィンランド FI ギリシャ GR",
        },
        QuotationMarks = "「」 『』 〝〟",
    };

    /// <summary>
    /// The eras since Meiji and their first years. Where an era ended within a year, papers went on counting: 平成32年 is 2020.
    /// </summary>
    public static readonly (string Name, int FirstYear)[] Eras =
    [
        ("令和", 2019), ("㋿", 2019), ("平成", 1989), ("㍻", 1989), ("昭和", 1926), ("㍼", 1926),
        ("大正", 1912), ("㍽", 1912), ("明治", 1868), ("㍾", 1868),
    ];

    // In each list a word comes before its own beginning, because the first that fits is taken.
    public static readonly string[] DayTimes =
    [
        "午前中", "午前", "午後", "正午", "未明", "明け方", "早朝", "朝方", "朝", "昼前", "昼", "夕方", "夕", "深夜",
        "夜遅く", "夜",
    ];

    public static readonly string[] ClockUnits = ["時", "分", "秒"];

    public static readonly string[] AfterDayTimes = ["半", "ごろ", "頃", "すぎ", "過ぎ", "前"];

    public static readonly string[] Holidays = ["・祝", "・休", "・振休"];

    /// <summary>What may follow a date without changing it.</summary>
    public static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "", "に", "は", "には", "の", "も", "までに", "までには", "まで", "までの", "から", "からの", "より",
        "以降", "以降に", "以降は", "以後", "以前", "以前に", "付", "付け", "付で", "付けで", "現在", "中", "中に", "中には",
    };

    /// <summary>The first year of the era with an initial, or 0.</summary>
    public static int EraOfInitial(char initial) =>
        initial switch { 'r' => 2019, 'h' => 1989, 's' => 1926, 't' => 1912, 'm' => 1868, _ => 0 };
}
