import { render } from 'preact';

render(<h1>Segments PME</h1>, document.getElementById('app')!);
