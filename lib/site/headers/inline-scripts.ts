import { speculationRules } from '#lib/site/headers/speculation-rules.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

/** Runs before the first paint, so that a stored choice of light or dark does not flash. */
export const applyStoredTheme =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

const localeSegment = basePath.split('/').length

/** Shows the language of the address on a page that carries all languages. */
export const showLanguageOfAddress = `{const l=location.pathname.split('/')[${localeSegment}],s=document.querySelectorAll('[data-language]'),f=[...s].find(e=>e.lang===l);if(f){document.documentElement.lang=l;document.documentElement.dir=f.dir;document.title=f.dataset.title;for(const e of s)e.hidden=e!==f}}`

/**
 * On a page of an error: goes to the address as it was before a mail or chat program escaped its `#` or took the end
 * of a sentence for a part of it. The server redirects; plain files and addresses that are too long have this.
 */
export const repairAddress = `{const {pathname:p,search:s,hash:h}=location,[w,...f]=p.split('%23'),t=w.replace(/(?:&.*|(?:[.,;:!?')*_\\]]|%(?:22|3E|5D|C2%BB|E2%80%9D))+)$/,'');if(t!==p)location.replace(t+s+(f.length?'#'+f.join('%23'):h))}`

/**
 * Goes from the list of languages to the one that the browser asks for, as the server does at the root by
 * Accept-Language: of the languages wanted, the one that fits a language of the site most closely counts as much as
 * it is wanted; when none fits, the default language, which is that of the page.
 */
export const followLanguageOfBrowser = `{
const wanted=navigator.languages.map(l=>l.toLowerCase());
const root=l=>l.split('-')[0];
const fit=(w,l)=>w===l?3:root(w)===l?2:w===root(l)?1:0;
const place=l=>wanted.reduce((best,w,at)=>fit(w,l)>best.fit?{fit:fit(w,l),at}:best,{fit:0,at:Infinity});
const choices=[...document.querySelectorAll('a[hreflang]')].map(link=>({link,...place(link.hreflang.toLowerCase())}));
const [first]=choices.filter(c=>c.fit).sort((a,b)=>a.at-b.at||b.fit-a.fit);
const chosen=first??choices.find(c=>c.link.hreflang===document.documentElement.lang);
if(chosen)location.replace(chosen.link.href)
}`

/** On a page that stands in for a redirect. HTTP hands the anchor on; a refresh by itself would lose it. */
export const redirectWithAnchor = 'location.replace(document.links[0].href+location.hash)'

/** Hands the framework the data of a tool page, which lies in elements of the page that do not run. */
export const pushFrameworkData =
  'for(const e of document.querySelectorAll("script[data-push]"))(self[e.dataset.push]??=[]).push(JSON.parse(e.textContent))'

/** Scripts that no page contains and that a script of ours adds. */
export const addedScripts: readonly string[] = [speculationRules]

/** Every script that may stand in a page or that a script of ours adds to one. Whatever else is inline does not run. */
export const inlineScripts: readonly string[] = [
  applyStoredTheme,
  showLanguageOfAddress,
  repairAddress,
  followLanguageOfBrowser,
  redirectWithAnchor,
  pushFrameworkData,
  ...addedScripts,
]
