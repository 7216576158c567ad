import { speculationRules } from '#lib/site/headers/speculation-rules.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

/** Runs before the first paint, so that the stored theme applies without a flash. */
export const applyStoredTheme =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

const localeSegment = basePath.split('/').length

/** Shows the language of the address on a page that contains all languages. */
export const showLanguageOfAddress = `{const l=location.pathname.split('/')[${localeSegment}],s=document.querySelectorAll('[data-language]'),f=[...s].find(e=>e.lang===l);if(f){document.documentElement.lang=l;document.documentElement.dir=f.dir;document.title=f.dataset.title;for(const e of s)e.hidden=e!==f}}`

/**
 * On an error page: repairs an address whose `#` a mail or chat program escaped, or to which it appended the end of a
 * sentence. The server redirects such addresses itself; this is for static hosts and for addresses that are too long.
 */
export const repairAddress = `{const {pathname:p,search:s,hash:h}=location,[w,...f]=p.split('%23'),t=w.replace(/(?:&.*|(?:[.,;:!?')*_\\]]|%(?:22|3E|5D|C2%BB|E2%80%9D))+)$/,'');if(t!==p)location.replace(t+s+(f.length?'#'+f.join('%23'):h))}`

/**
 * On the list of languages: goes to the preferred language of the browser, as the server does at the root by
 * Accept-Language. Each language of the site has the rank of its closest match among the preferred ones; if none
 * matches, it is the default language, which is that of the page.
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

/** On a page that replaces a redirect on static hosts. HTTP keeps the fragment; a meta refresh would lose it. */
export const redirectWithAnchor = 'location.replace(document.links[0].href+location.hash)'

/** Passes the data of a tool page to the framework from script elements that do not run. */
export const pushFrameworkData =
  'for(const e of document.querySelectorAll("script[data-push]"))(self[e.dataset.push]??=[]).push(JSON.parse(e.textContent))'

/** Scripts that no page contains; one of our scripts adds them. */
export const addedScripts: readonly string[] = [speculationRules]

/** Every inline script that a page may contain or that one of our scripts adds. The policy blocks all others. */
export const inlineScripts: readonly string[] = [
  applyStoredTheme,
  showLanguageOfAddress,
  repairAddress,
  followLanguageOfBrowser,
  redirectWithAnchor,
  pushFrameworkData,
  ...addedScripts,
]
