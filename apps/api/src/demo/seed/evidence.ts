import type { EvidenceAnswer, EvidenceWanted } from '@onsil/contracts';

import type { DemoTeam } from './demo-teams.js';

const SENTENCES: Readonly<Record<string, string>> = {
  mission: '가까이 살지만 만날 일이 없던 이웃이 한 주에 한 번은 서로를 돕게 해요.',
  reason: '팀원 세 명이 이 동네에서 자랐고, 지난 2년 동안 같은 일을 이웃과 해 왔어요.',
  learned: '돈보다 시간이 문제였어요. 이미 쓰는 방법이 있었고, 부탁하기 미안하다는 말을 여섯 번 들었어요.',
  problem: '일주일에 세 번은 남의 도움이 필요한데, 부탁할 사람을 찾는 데 평균 40분을 써요.',
  customer: '읍내에서 4km 넘게 떨어져 사는 70대 이상 120가구. 지금은 이장에게 전화하거나 참아요.',
  result: '2주 동안 18건을 처리했고 14명이 다시 부탁했어요. 통과 기준 10건을 넘었어요.',
  story: '마을회관에서 주민 24명과 함께 하루를 꾸렸고, 다음 달부터는 주민이 맡기로 했어요.',
};
/** Rows under the columns of the tables that the plan of the demo asks for by the day it shows. */
const TABLES: Readonly<Record<string, (team: DemoTeam) => readonly (readonly string[])[]>> = {
  roles: ({ lead }) => [
    [lead, '대표, 고객 만나기와 협약', '40'],
    ['팀원 1', '운영과 일정, 이웃 모집', '30'],
    ['팀원 2', '회계와 사업비 정산', '20'],
  ],
  interviews: () => [
    ['3월 4일', '70대, 읍내에서 4km', '버스가 하루 네 번이라 병원 가는 날엔 다른 일을 못 해요.'],
    ['3월 6일', '60대, 혼자 사심', '부탁하기 미안해서 아픈 것도 미뤄 둬요.'],
    ['3월 11일', '마을 이장', '전화가 밤에도 와요. 들어줄 사람이 더 있으면 좋겠어요.'],
  ],
  hypotheses: () => [
    ['이웃은 한 번에 5천 원을 낸다', '두 마을 20가구에 2주 동안 유료로 열기', '10건 이상 결제', '45만 원'],
    ['전화로도 신청한다', '회관에 전화번호만 붙이고 1주 기다리기', '신청의 절반 이상이 전화', '5만 원'],
  ],
  spending: () => [
    ['인건비', '12,000,000', '5,800,000'],
    ['재료비', '4,000,000', '3,120,000'],
    ['외주용역비', '6,000,000', '2,200,000'],
    ['홍보비', '2,000,000', '640,000'],
  ],
};

/** What a team writes for the items that a milestone asks for. Files are sent apart. */
export function answersOf(wanted: readonly EvidenceWanted[], team: DemoTeam): EvidenceAnswer[] {
  return wanted.flatMap((item): EvidenceAnswer[] => {
    switch (item.kind) {
      case 'text':
        return [
          { kind: 'text', itemId: item.id, body: `${team.summary} ${SENTENCES[item.id] ?? SENTENCES['learned']!}` },
        ];
      case 'link':
        return [{ kind: 'link', itemId: item.id, body: 'https://onsil.example.org/news/1' }];
      case 'number':
        return [{ kind: 'number', itemId: item.id, amount: 3 }];
      case 'table':
        return [{ kind: 'table', itemId: item.id, cells: rowsOf(item.id, team) }];
      case 'file':
        return [];
    }
  });
}

/** @throws Error when the plan of the demo asks for a table that nobody filled */
function rowsOf(table: string, team: DemoTeam): string[][] {
  const rows = TABLES[table];
  if (!rows) throw new Error(`The demo has no rows for the table ${table}`);
  return rows(team).map((row) => [...row]);
}

/** A one-page PDF that says whose it is. PDF's own fonts know no Hangul, so it speaks of codes. */
export function pdfOf(code: string, number: number): Buffer {
  const text = `BT /F1 28 Tf 72 720 Td (${code}  Team ${number}) Tj 0 -48 Td /F1 14 Tf (Evidence of the Onsil demo) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}
