/**
 * Twins of pages have the address of the page with an ending, such as `/en/skills/mlflow.md`, where the router
 * would take them for a skill. So they are written below this folder, and served without it.
 */
export const twinFolder = '/twins'

/**
 * Where something that was built is served.
 *
 * @param {string} built its address in the build
 * @param {string} basePath
 * @returns {string}
 */
export function servedAddress(built, basePath = '') {
  const folder = `${basePath}${twinFolder}/`
  return built.startsWith(folder) ? `${basePath}/${built.slice(folder.length)}` : built
}
