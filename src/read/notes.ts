/** What editors add to an article: notes that are not its text. */

const NOTE = /^[*＊_（(【[\s]{0,4}(?:注|备注|编者按|编者注|编辑注|小编注|译者注|编后语?)\s*[：:】\]]/u;

export const isNote = (text: string): boolean => NOTE.test(text.slice(0, 20));
