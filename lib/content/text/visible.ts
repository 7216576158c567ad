/** Anything but white space, what Unicode says is drawn as nothing, and the blank of Braille. */
const visible = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu

/** Whether a reader sees anything of a text. */
export const isVisible = (text: string): boolean => visible.test(text)

/** Without the characters that take no room, so that what looks the same is the same. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '')
