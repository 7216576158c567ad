import { foldFor } from '#lib/search/core/fold.ts'

/**
 * Articles, prepositions, pronouns and question words, which are not significant in a query. Names in this field are not
 * listed: `go`, `rest`. In Chinese and Japanese, words of one character are often part of another word, so they are
 * optional instead of ignored.
 */
const byLanguage: Readonly<Record<string, string>> = {
  en: `a an the and or of to in on at by for from with into about as is are was were be been do does did can could
    should would will may must has have had how what which who whom whose when where why that this these those there
    it its i me my we us our you your he she they them their if not no any some`,
  de: `der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im an am auf aus bei
    beim für mit nach über um unter vor durch als ist sind war waren sein bin wird werden kann können soll sollte
    sollten muss müssen darf hat haben wie was wer wen wem wann wo warum wieso weshalb welche welcher welches welchen
    woran wozu ich mich mir mein meine wir uns unser unsere du dein man es er sie ihr ihre nicht kein keine auch`,
  es: `el la los las lo un una unos unas y e o u de del a al en con por para sobre sin entre desde hasta como es son
    era ser estar está están hay ha han he puedo puede pueden debo debe deben cómo qué quién quiénes cuál cuáles
    cuándo dónde cuánto cuántos que se me mi mis te tu tus su sus nos yo nosotros usted no si`,
  fr: `le la les l un une des du de d et ou à au aux en dans par pour sur avec sans est sont être a ont comment
    quel quelle quels quelles qui que quoi quand où pourquoi je j me mon ma mes nous notre nos vous il elle on se ne
    pas ce cette ces`,
  zh: `怎样 怎么样 怎么 怎么做 如何 为什么 为何 什么 什么是 是什么 哪些 哪个 哪里 哪儿 多少 是否 能否 可以 能够 应该
    我们 你们 他们 这个 那个 这些 那些 一个 一些 以及 或者 还是 关于 对于 有关 的 了 着 过 地 得 吗 呢 吧 啊 呀 嘛 么 和
    与 及 或 跟 在 到 对 把 被 从 向 往 用 为 以 是 有 我 你 您 他 她 它 这 那 哪 谁 何 怎 请 要 会 能 可 想 该 让 给 就
    都 也 还 又 很 更 最 之 其 而 且 但 由 于 个 些 想要 需要 怎樣 怎麼樣 怎麼 怎麼做 為什麼 為何 什麼 什麼是 是什麼
    哪個 哪裡 是否 能夠 應該 我們 你們 他們 這個 那個 這些 一個 還是 關於 對於 有關`,
  ja: `どうやって どのように どうすれば とは なぜ いつ どこ どの どれ どんな だれ 方法 やり方 仕方 使い方 教えて 知りたい
    何 誰`,
  th: `วิธี อย่างไร ยังไง อะไร ทำไม เมื่อไร ที่ไหน ใคร และ หรือ ของ ที่ ใน จาก กับ ให้ เป็น คือ การ`,
}

/** The function words of the given locales, folded for one of them. */
export function functionWordsOf(locales: readonly string[], locale: string): readonly string[] {
  const fold = foldFor(locale)
  const languages = new Set(locales.map((one) => new Intl.Locale(one).language))
  const words = [...languages].flatMap((language) => byLanguage[language]?.split(/\s+/) ?? [])
  return [...new Set(words.map((word) => fold(word).text))]
}
