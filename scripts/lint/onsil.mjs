// House rules that oxlint does not have.

const isCall = (node, method) =>
  node.callee.type === 'MemberExpression' && !node.callee.computed && node.callee.property.name === method;

const noBareDate = {
  meta: { type: 'problem', messages: { clock: 'Ask the Clock: `new Date()` reads the time.' } },
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        context.report({ node, messageId: 'clock' });
    },
  }),
};

/** `save()` writes whatever the entity holds, also over a newer row. */
const noEntitySave = {
  meta: {
    type: 'problem',
    messages: { guard: 'Lost update: lock the row, compare its version, then `update` with `version = version + 1`.' },
  },
  create: (context) => ({
    CallExpression(node) {
      if (!isCall(node, 'save')) return;
      const { object } = node.callee;
      const name =
        object.type === 'MemberExpression' ? object.property.name : (object.name ?? object.callee?.property?.name);
      if (/manager|getRepository|^em$/i.test(name ?? '')) context.report({ node, messageId: 'guard' });
    },
  }),
};

/** The hub is pinned in one place; a second `set_config` in a statement with a read leaks another hub's rows. */
const noSetConfig = {
  meta: { type: 'problem', messages: { pin: 'Only platform/database pins the hub.' } },
  create: (context) => {
    const look = (node, text) => {
      if (/\bset_config\s*\(|^\s*set\s+(?:local|session|role)\b/i.test(text))
        context.report({ node, messageId: 'pin' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && look(node, node.value),
      TemplateElement: (node) => look(node, node.value.raw),
    };
  },
};

const SQL = /^\s*(?:select|insert|update|delete|with|merge)\b/i;

/** Text that no input reaches: an UPPER_CASE constant, an entry of one, a literal, a choice between such, or a fragment made from such. */
function isFixedText(node) {
  switch (node.type) {
    case 'Identifier':
      return /^[A-Z][A-Z0-9_]*$/.test(node.name);
    case 'Literal':
      return typeof node.value === 'string';
    case 'MemberExpression':
      return isFixedText(node.object);
    case 'ConditionalExpression':
      return isFixedText(node.consequent) && isFixedText(node.alternate);
    case 'CallExpression':
      return node.callee.type === 'Identifier' && node.arguments.every(isFixedText);
    default:
      return false;
  }
}

/** Values travel as parameters. */
const noSqlInterpolation = {
  meta: {
    type: 'problem',
    messages: {
      parameter:
        'Pass the value as a parameter ($1); only UPPER_CASE constants and fixed words may be put into SQL text.',
    },
  },
  create: (context) => ({
    TemplateLiteral(node) {
      if (!SQL.test(node.quasis[0].value.raw)) return;
      for (const expression of node.expressions)
        if (!isFixedText(expression)) context.report({ node: expression, messageId: 'parameter' });
    },
  }),
};

export default {
  meta: { name: 'onsil' },
  rules: {
    'no-bare-date': noBareDate,
    'no-entity-save': noEntitySave,
    'no-set-config': noSetConfig,
    'no-sql-interpolation': noSqlInterpolation,
  },
};
