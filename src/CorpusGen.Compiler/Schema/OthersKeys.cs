namespace CorpusGen.Compiler.Schema;

/// <summary>
/// Keys of other programs. They are not misspelt keys of CorpusGen, however near they are: an archive that another program published may
/// keep them.
/// </summary>
internal static class OthersKeys
{
    /// <summary>
    /// Keys of front matter that Jekyll, Hugo, Hexo, Eleventy, Astro, Gatsby, Pelican, Zola, Ghost, Docusaurus, MkDocs, VitePress, Quarto,
    /// Pandoc and Obsidian read or write.
    /// </summary>
    public static readonly string[] OfArticles =
    [
        "abstract", "alias", "aliases", "audio", "author", "authors", "banner", "bibliography", "build", "canonical", "cascade",
        "categories", "category", "comments", "cover", "created", "created_at", "createdAt", "cssclass", "cssclasses", "csl",
        "data", "deck", "disableComments", "disqus", "displayTitle", "eleventyComputed", "eleventyExcludeFromCollections",
        "eleventyNavigation", "excerpt", "excerpt_separator", "expires", "expiryDate", "extra", "featured", "feature_image",
        "format", "head", "headless", "headline", "hero", "hidden", "hide", "icon", "image", "images", "in_search_index", "index",
        "isCJKLanguage", "keyword", "keywords", "language", "last_modified_at", "lastmod", "lastUpdated", "layout", "license_url",
        "linkTitle", "links", "locale", "markup", "math", "mathjax", "menu", "menus", "meta", "modified", "nav", "nav_order",
        "navigation", "next", "order", "outline", "output", "outputs", "pagination", "params", "parent", "path", "permalink",
        "photos", "pin", "pinned", "postSlug", "prev", "private", "pubDate", "publish", "publishDate", "publishdate", "published",
        "published_at", "publishedAt", "publishResources", "rating", "redirect_from", "redirect_to", "refs", "related",
        "relativePermalink", "render", "resource", "resources", "rights", "robots", "save_as", "scripts", "section", "sections", "seo",
        "series", "sidebar", "sidebar_label", "sidebar_position", "sitemap", "slug", "social", "sort_by", "sources", "state",
        "status", "styles", "subtitle", "summary", "taxonomies", "template", "thumbnail", "timeline", "titleTemplate", "toc",
        "topic", "topics", "translation", "translationKey", "translations", "twitter", "type", "unlisted", "unpublishdate",
        "unsafe", "update_date", "updateDate", "updated_at", "updatedAt", "url", "uuid", "version", "videos", "visibility",
        "weight",
    ];

    /// <summary>Ids of other data, such as <c>tid</c> of TIMEX3 or <c>qid</c> of Wikidata, in an entry of a list.</summary>
    public static readonly string[] OfEntries = ["cid", "eid", "gid", "nid", "oid", "pid", "qid", "rid", "sid", "tid", "uid", "vid"];

    /// <summary>Keys and values by which other programs keep an article unpublished, in small letters.</summary>
    public static readonly (string Key, string Value)[] Unpublished =
    [
        ("published", "false"), ("published", "no"), ("publish", "false"), ("publish", "no"), ("status", "draft"),
        ("private", "true"), ("visibility", "private"),
    ];
}
