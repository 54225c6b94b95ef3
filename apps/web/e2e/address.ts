export const PORT = process.env['ONSIL_E2E_PORT'] ?? '4179';
export const BASE_URL = `http://127.0.0.1:${PORT}`;
