/* A page whose form is signed by hand. */
import { signing } from '../lib/signing.js';

signing(document.getElementById('signing').closest('form'));
