/** Anything but white space, characters that Unicode defines as invisible, and the blank Braille pattern. */
const visible = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu

/** Whether a text has visible characters. */
export const isVisible = (text: string): boolean => visible.test(text)

/** Removes zero-width characters, so that texts that look the same are equal. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '')
