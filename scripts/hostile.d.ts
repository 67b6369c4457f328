export const hostile: Record<'text' | 'html' | 'markdown', Record<string, (length: number) => string>>
