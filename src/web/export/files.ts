/** Handing a file to the person. */

/** Saves bytes under a name. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  follow(url, name);
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Follows a link that answers with a file. */
export function follow(url: string, name: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
}
