import type { Workbench } from './workbench';

/** Sends a file of the user's machine to the server of the same machine. */
export async function openFile(workbench: Workbench, file: File): Promise<void> {
  await workbench.open({ name: file.name, base64: await base64Of(file) });
}

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
