export { plainText } from '../core/plain-text';
