import { foldText } from '#lib/import/grid/clean.ts'

/** Words for levels in several languages, by a key that is the same for all words of one level. */
const words: Readonly<Record<string, RegExp>> = {
  intern:
    /^(?:intern|internship|trainee|apprentice|praktikant(?:in)?|auszubildende|becari[oa]|aprendiz|实习|实习生|見習い)$/,
  entry: /^(?:entry|entry[ -]level|einstieg|graduate|associate|入门|متدرب)$/,
  junior: /^(?:junior|jr\.?|jun\.?|júnior|初级|初級|ジュニア|مبتدئ)$/,
  middle:
    /^(?:middle|mid|mid[ -]?level|mid[ -]?senior|intermediate|medior|regular|professional|semi[ -]?senior|intermedio|pleno|confirmé|中级|中級|ミドル|متوسط)$/,
  senior: /^(?:senior|sr\.?|sen\.?|sénior|sênior|高级|高級|シニア|متقدم|أول)$/,
  lead: /^(?:lead|lead \/ staff|team lead|tech lead|líder|leiter(?:in)?|leitung|资深|資深|リード|قائد)$/,
  staff: /^(?:staff|advanced senior|staff\+)$/,
  principal: /^(?:principal|prin\.?|princ\.?|首席|プリンシパル|رئيسي)$/,
  distinguished: /^(?:distinguished|fellow|architect|专家|專家)$/,
  manager: /^(?:manager|em|engineering manager|head|director|direktor(?:in)?|vp)$/,
}

/** Names of the steps of a proficiency, which head the columns of a table that describes skills by proficiency. */
const proficiencyWord =
  /^(?:awareness|aware|novice|beginner|basic|foundation|foundational|advanced beginner|working|competent|proficient|practitioner|intermediate|advanced|expert|mastery|master|grundlagen|anfänger|einsteiger|profi|fortgeschritten|experte|kenner|könner|básico|intermedio|avanzado|experto|débutant|intermédiaire|avancé|了解|掌握|熟练|精通|专家)$/

const numbered =
  /^(?:(?<prefix>l|p|ic|m|e|g|t|level|lvl\.?|stufe|niveau|nivel|grade|band|tier|等级|レベル|المستوى)\s?[-.]?\s?(?<number>\d{1,2}|i{1,3}|iv|v|vi)\+?)$/

/** Words behind or before the name of a level: "Senior level", "Level: Senior", "Senior (L3)". */
const bare = (text: string): string =>
  foldText(text)
    .replace(/\s*\((?:[a-z]{1,3}\d{1,2}|level \d+)\)$/, '')
    .replace(/^(?:level|stufe|nivel|niveau):?\s+(?=\p{L}{3,})/u, '')
    .replace(/\s+(?:level|stufe|nivel|engineer|developer|entwickler(?:in)?)$/, '')

/** A branch of a ladder behind the name of a level, such as "L3 (IC)". */
const track = /\s*[-–/(]?\s*(?<track>ic|m|individual contributor|management|manager|technical|people)\)?$/

/** The key of a level, such as "senior" or "l3"; undefined if a text is no level. */
export function levelKey(text: string): string | undefined {
  if (text.length > 60) return undefined
  const folded = foldText(text)
  const branch = track.exec(folded)?.groups?.track
  const stem = branch === undefined ? '' : folded.replace(track, '')
  const key = stem === '' ? undefined : simpleKey(stem)
  return key === undefined ? simpleKey(text) : `${key}-${branch}`
}

/** A role and a level in one text, such as "Senior Tester" or "Backend L3"; undefined if it has only one of them. */
export function splitRoleLevel(text: string): { readonly role: string; readonly level: string } | undefined {
  const words = text.replace(/\s+/g, ' ').split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2) return undefined
  if (simpleKey(first) !== undefined) return { level: first, role: words.slice(1).join(' ') }
  return simpleKey(last) === undefined ? undefined : { level: last, role: words.slice(0, -1).join(' ') }
}

function simpleKey(text: string): string | undefined {
  const name = bare(text)
  const found = Object.entries(words).find(([, pattern]) => pattern.test(name))?.[0]
  if (found !== undefined) return found
  const { prefix, number } = numbered.exec(name)?.groups ?? {}
  if (prefix === undefined || number === undefined) return undefined
  return `${prefix.length > 2 ? 'level-' : prefix.replace('.', '')}${toNumber(number)}`
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi']
const toNumber = (number: string): number => Number(number) || roman.indexOf(number) + 1

export const isProficiencyWord = (text: string): boolean => proficiencyWord.test(foldText(text))

const headWords = {
  skill:
    /^(?:skills?|skill name|competenc(?:y|e|ies)|capabilit(?:y|ies)|topics?|areas?|technolog(?:y|ies)|tools?|criteri(?:on|a)|knowledge|kompetenz(?:en)?|fähigkeit(?:en)?|thema|themen|kenntnis(?:se)?|competencias?|habilidad(?:es)?|compétences?|技能|能力|スキル|スキル名|المهارة|المهارات)$/,
  category:
    /^(?:categor(?:y|ies)|groups?|domains?|sections?|clusters?|areas?|themes?|pillars?|bereiche?|kategorien?|gruppen?|domänen?|categorías?|áreas?|grupos?|类别|分类|领域|カテゴリー?|分類|分野|الفئة)$/,
  description:
    /^(?:descriptions?|(?:skill )?level descriptions?|definitions?|details?|explanation|what it is|summary|beschreibung|definition|descripción|描述|説明|定義|الوصف)$/,
  level:
    /^(?:levels?|role levels?|job levels?|grades?|seniority|bands?|stufen?|niveau|nivel(?:es)?|级别|等级|レベル|等級|グレード|المستوى)$/,
  role: /^(?:roles?|jobs?|job titles?|positions?|rollen?|positionen?|rol(?:es)?|puestos?|职位|角色|役割|職種|ロール|الدور)$/,
  value:
    /^(?:values?|skill levels?|ratings?|scores?|proficienc(?:y|ies)|required(?: level| proficiency)?|requirement|expected|target|wert|bewertung|anforderung|valor|要求|值|習熟度|要求レベル)$/,
  must: /^(?:must(?:[ -]have)?|mandatory|required\?|priority|type|importance|must \/ nice|essential\??|pflicht|muss|wichtigkeit|obligatorio|必需|必须|必須)$/,
  id: /^(?:id|no\.?|nr\.?|#|code|key|number|编号|番号)$/,
  rating:
    /^(?:my (?:level|rating|score)|current(?: level)?|self[ -]?(?:assessment|rating|score)|gap|actual|ist|ist-stand|assessment|manager(?:'s)? (?:rating|score)|mein level|evidence|score|points|weight|gewichtung|自评|差距|自己評価|現在のレベル)$/,
  notes:
    /^(?:notes?|comments?|remarks?|links?|resources?|training|owner|source|status|last updated|updated|bemerkung(?:en)?|kommentare?|notizen?|notas?|备注|備考|コメント|メモ)$/,
  total:
    /^(?:total|sum|average|avg\.?|mean|count|result|gesamt|summe|durchschnitt|total(?:es)?|promedio|合计|总计|平均|合計)(?:\b.*)?$/,
  people:
    /^(?:name|names|employees?|staff name|persons?|people|team members?|members?|mitarbeiter(?:in|innen)?|mitarbeitende|personen?|nombre|empleados?|姓名|员工|氏名|名前|社員名|الاسم)$/,
} as const satisfies Record<string, RegExp>

export type HeadWord = keyof typeof headWords

/** What a head says about its column; the first meaning counts. */
export function headWord(text: string): HeadWord | undefined {
  const name = foldText(text).replace(/^skill (?=description|category|group|definition)/, '')
  const kinds = Object.keys(headWords).filter((kind): kind is HeadWord => kind in headWords)
  return kinds.find((kind) => headWords[kind].test(name))
}
