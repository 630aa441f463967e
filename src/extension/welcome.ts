/** The page a person sees once, after installing. */
import { api } from './api';

/** Someone who loads the extension from a folder is at work on it, and has seen the page. */
const isFromFolder = async (): Promise<boolean> => (await api.management.getSelf()).installType === 'development';

/** Register at top level, like every listener of the background. */
export function welcomeOnce(): void {
  api.runtime.onInstalled.addListener(({ reason }) => {
    const open = async () => {
      if (reason === 'install' && !(await isFromFolder())) await api.tabs.create({ url: '/welcome.html' });
    };
    void open();
  });
}
