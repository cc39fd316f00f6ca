import { render } from 'preact';
import { App } from './app';
import './style/backstage.css';
import './style/bar.css';
import './style/base.css';
import './style/desk.css';
import './style/menu.css';
import './style/modal.css';

const language = navigator.language.startsWith('fr') ? 'fr' : 'en';
document.documentElement.lang = language;
const root = document.getElementById('workbench');
if (root) render(<App language={language} />, root);
