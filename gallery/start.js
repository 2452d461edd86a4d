// Leptos looks for what a page may have brought along for it; these pages bring nothing.
import start from './gallery.js';
Object.assign(globalThis, { __RESOLVED_RESOURCES: [], __SERIALIZED_ERRORS: [], __INCOMPLETE_CHUNKS: [] });
addEventListener('load', () => start({ module_or_path: '/components/gallery.wasm' }));
