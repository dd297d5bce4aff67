namespace CorpusGen.Compiler.Languages;

/// <summary>The nouns by which Japanese articles mean people and organizations without their names, and name works and things.</summary>
internal static class JapaneseNouns
{
    /// <summary>Nouns for people, after the words that describe them.</summary>
    public static readonly string[] People = Language.Words(
        "高官 当局者 関係者 専門家 広報官 幹部 首脳 職員 社員 従業員 住民 市民 町民 村民 担当者 責任者 男性 女性 男子 男の子 女の子 子ども 児童 "
        + "生徒 学生 大学生 高校生 中学生 会社員 主婦 観客 観光客 常連客 買い物客 乗客 利用者 常連 保護者 遺族 親族 家族 夫婦 夫妻 友人 知人 "
        + "同僚 上司 部下 弟子 弁護人 代理人 弁護側 検察側 被告側 原告側 検察官 原告 捜査員 警察官 消防団員 隊員 運転手 運転士 看護師 医師 農家 "
        + "漁師 経営者 支援者 支持者 ファン サポーター 目撃者 通行人 避難者 被災者 外交官 組合員 会員 メンバー 参加者 作業員 技術者 研究者 "
        + "投資家 通訳 編集者 店員 隣人 同級生 長男 長女 次男 次女 三男 三女 父親 母親 祖父 祖母 息子 おじいちゃん おばあちゃん "
        + "若者 高齢者 お年寄り 弁護団 原告団 組合 警察 消防 広報担当 報道担当 住人 孫 客 父 母 夫 妻 兄 姉 弟 妹 娘 筋");

    /// <summary>Honorifics, which name no office.</summary>
    public static readonly string[] Honorifics = Language.Words("氏 さん ちゃん 君 様 女史 容疑者 被告 選手");

    /// <summary>What articles call the accused, behind their names.</summary>
    public static readonly string[] Accused = Language.Words("容疑者 被告");

    /// <summary>Words between a name and an office that belong to the office.</summary>
    public static readonly string[] OfOffices = Language.Words(
        "発電所 音楽 計画 強化 情報 担当 主席 主任 上席 上級 首席 特任 特命 名誉 客員 副 共同 理事 総 技術 財務 広報 営業 編集 最高 経営 執行 責任 "
        + "観測 防災 危機管理 政策 企画 総務 人事 環境 教育 経済 産業 農林 建設 水道 警備 捜査 地域 代表 常務 専務 統括 事務 工場 製造 研究 開発 "
        + "運航 運行 航路 支配 自主防災会 災害対策 次席 筆頭 非常勤 国際 法務 国土 文化 科学 選考 審査 実行 運営");

    /// <summary>Words before an office that are not a name.</summary>
    public static readonly string[] NotPeople = Language.Words(
        "団体 会社 地域 市民 会員 国民 住民 地元 共同 主要 有力 若手 現場 担当 関係 専門 個人 男性 女性 複数 全員 現職 新人 元職 当時 先代 先日 "
        + "今回 前回 初代 歴代 最高 事務 運営 実行 常任 特別 臨時 女子 男子 高校 中学 大学 県内 市内 町内 国内 海外 与党 野党 両国 各国 隣国 同国 "
        + "他国 自国 日本 世界 全国 県 市 町 村 国 社 党 会 校 院 館 局 部 課 室 係 団 隊 署 店 副 元 前 現 新 次 皆 子ども 患者 奥 お客 候補 出場 "
        + "学校 病院 施設 工場 支店 支社 本社 本部 支部 球団 野球 水泳 陸上 体操 柔道 競泳 日系 外国 中堅 主力 先発 救援 控え 補欠 上位 下位");

    /// <summary>The ends of the names of organizations, of one sign, with the ends of words that are not names.</summary>
    public static readonly string[] NotOrganizations = Language.Words(
        "拡大 最大 偉大 巨大 増大 膨大 多大 重大 絶大 盛大 広大 過大 寛大 壮大 肥大 都市 支署 結局 当局 薬局 政局 難局 警察署 消防署 税務署 各署 "
        + "反省 帰省 内省 与党 野党 徒党 同大 各党 両党 新党 同局 同署 同省 同庁 同党 各省 各局 省庁 官庁 県庁 市庁 都庁 部署 "
        + "移動書店 清涼飲料 第三者委員会 市民センター");

    /// <summary>Nouns before a name or a term between marks: “a film”.</summary>
    public static readonly string[] BeforeTerms = Language.Words(
        "いわゆる 通称 愛称 別名 名称 題名 映画 小説 長編 短編 短編集 絵本 童話 漫画 曲 歌 歌曲 楽曲 交響曲 組曲 協奏曲 応援歌 校歌 アルバム 番組 ドラマ "
        + "舞台 戯曲 オペラ 特別展 企画展 写真展 展覧会 個展 連載 コラム 著書 新書 詩集 句集 歌集 雑誌 誌 社内報 会報 アプリ ブランド 商品 "
        + "サービス 制度 計画 事業 構想 大会 列車 特急 船 客船 調査船 漁船 探査機 衛星 ロケット ロボット キャラクター マスコット 自伝 標語 スローガン "
        + "合言葉 キャッチコピー 公約 催し イベント 祭り 行事 シンポジウム 品種 銘柄 団体 法人 会社 グループ 劇団 楽団 バンド チーム ユニット 書店 "
        + "センター 部品 文書 模型 作戦 運動 キャンペーン プロジェクト アニメ 集団 条例 言葉 童謡 模様 メール");

    /// <summary>Nouns that mean a person's words: “her favourite saying”.</summary>
    public static readonly string[] Sayings = Language.Words("口癖 口ぐせ 言葉 答え 返事 信条 持論 感想 一言 第一声 合言葉 言い分");

    /// <summary>Nouns that a quotation particle joins to speech: “the view that”.</summary>
    public static readonly string[] AfterSpeech = Language.Words(
        "考え 見方 認識 意向 談話 声明 コメント 見解 意見 声 批判 指摘 発言 理由 不満 懸念 期待 訴え 主張 説明 答え 回答 立場 姿勢 思い 投稿 書き込み "
        + "メッセージ 注意 文書 命令 指示 一言 疑問 質問 要望 方針 言い分 感想");
}
