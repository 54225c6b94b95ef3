export { insertItem, insertModellingTeam, type ModellingTeam } from './canvas.builder.js';
export { insertCanvasVersion, insertDecidedExperiment } from './team-work.builder.js';
