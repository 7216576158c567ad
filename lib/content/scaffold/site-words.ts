/** The names of a new site in a language that Rungs ships. */
export type SiteWords = {
  readonly name: string
  readonly description: string
  readonly licence: string
  readonly ladder: string
  /** Id, name and short name. */
  readonly levels: readonly (readonly [string, string, string])[]
  /** Id, letter, name and meaning. */
  readonly scale: readonly (readonly [string, string, string, string])[]
  readonly domain: string
  readonly group: string
  readonly family: string
}

const en: SiteWords = {
  name: 'Skills matrix',
  description: 'What each role requires, level by level, and what comes next.',
  licence: 'All rights reserved',
  ladder: 'Career',
  levels: [
    ['junior', 'Junior', 'Jun'],
    ['middle', 'Middle', 'Mid'],
    ['senior', 'Senior', 'Sen'],
    ['lead', 'Lead', 'Lead'],
  ],
  scale: [
    ['awareness', 'A', 'Awareness', 'Knows what it is for, and uses it with guidance.'],
    ['working', 'W', 'Working', 'Solves everyday tasks with it alone.'],
    ['advanced', 'V', 'Advanced', 'Handles unusual cases, designs with it, and teaches others.'],
    ['expert', 'E', 'Expert', 'Decides how it is used beyond the team.'],
  ],
  domain: 'General',
  group: 'Skills',
  family: 'Roles',
}

const de: SiteWords = {
  name: 'Kompetenzmatrix',
  description: 'Was jede Rolle auf jeder Stufe verlangt und was als Nächstes kommt.',
  licence: 'Alle Rechte vorbehalten',
  ladder: 'Laufbahn',
  levels: [
    ['junior', 'Junior', 'Jun'],
    ['middle', 'Mid-Level', 'Mid'],
    ['senior', 'Senior', 'Sen'],
    ['lead', 'Lead', 'Lead'],
  ],
  scale: [
    ['awareness', 'Ü', 'Überblick', 'Weiß, wozu es dient, und nutzt es unter Anleitung.'],
    ['working', 'A', 'Anwendung', 'Löst Alltagsaufgaben damit selbstständig.'],
    ['advanced', 'V', 'Vertiefung', 'Beherrscht ungewöhnliche Fälle, entwirft damit und leitet andere an.'],
    ['expert', 'E', 'Expertise', 'Bestimmt über das Team hinaus, wie es eingesetzt wird.'],
  ],
  domain: 'Allgemein',
  group: 'Kompetenzen',
  family: 'Rollen',
}

const es: SiteWords = {
  name: 'Matriz de competencias',
  description: 'Lo que pide cada rol en cada nivel y qué viene después.',
  licence: 'Todos los derechos reservados',
  ladder: 'Carrera',
  levels: [
    ['junior', 'Júnior', 'Jún'],
    ['middle', 'Intermedio', 'Int'],
    ['senior', 'Sénior', 'Sén'],
    ['lead', 'Líder', 'Líd'],
  ],
  scale: [
    ['awareness', 'N', 'Nociones', 'Sabe para qué sirve y lo usa con ayuda.'],
    ['working', 'P', 'Práctico', 'Resuelve con ello las tareas diarias sin ayuda.'],
    ['advanced', 'A', 'Avanzado', 'Resuelve casos poco comunes, diseña con ello y enseña a otras personas.'],
    ['expert', 'E', 'Experto', 'Decide cómo se usa más allá del equipo.'],
  ],
  domain: 'General',
  group: 'Competencias',
  family: 'Roles',
}

const zh: SiteWords = {
  name: '技能矩阵',
  description: '每个职位在每个级别有什么要求，接下来通向哪里。',
  licence: '保留所有权利',
  ladder: '职业发展',
  levels: [
    ['junior', '初级', '初级'],
    ['middle', '中级', '中级'],
    ['senior', '高级', '高级'],
    ['lead', '资深', '资深'],
  ],
  scale: [
    ['awareness', '知', '知晓', '知道它的用途，能在指导下使用。'],
    ['working', '用', '运用', '能独立用它完成日常任务。'],
    ['advanced', '熟', '熟练', '能处理少见情况，用它做设计，并指导他人。'],
    ['expert', '精', '精通', '能决定它在团队以外如何使用。'],
  ],
  domain: '通用',
  group: '技能',
  family: '职位',
}

const ja: SiteWords = {
  name: 'スキルマトリクス',
  description: '各職種の各レベルで求められることと、その先のキャリア。',
  licence: '無断転載を禁じます',
  ladder: 'キャリア',
  levels: [
    ['junior', 'ジュニア', 'ジュニア'],
    ['middle', 'ミドル', 'ミドル'],
    ['senior', 'シニア', 'シニア'],
    ['lead', 'リード', 'リード'],
  ],
  scale: [
    ['awareness', '知', '知識', '用途を理解し、指導を受けながら使える。'],
    ['working', '実', '実務', '日常の業務を一人でこなせる。'],
    ['advanced', '応', '応用', 'まれな事例に対処し、設計に取り入れ、ほかの人に教えられる。'],
    ['expert', '専', '専門', 'チームを超えて、使い方を決められる。'],
  ],
  domain: '共通',
  group: 'スキル',
  family: '職種',
}

const shipped: ReadonlyMap<string, SiteWords> = new Map(Object.entries({ en, de, es, ja, zh }))

/** The names in a language, by its tag; English if Rungs does not ship it. */
export const siteWords = (locale: string): SiteWords => shipped.get(locale.split('-')[0] ?? '') ?? en
