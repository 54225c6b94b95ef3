export { insertItem, insertModellingTeam, type ModellingTeam } from './canvas.builder.js';
