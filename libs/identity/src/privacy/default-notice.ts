/** The notice a new hub starts with; its manager publishes the hub's own. */
export const DEFAULT_NOTICE = {
  bodyKo: `이 허브는 육성사업을 운영하려고 이름, 이메일, 연락처, 제출물, 상담 기록을 수집하고 이용합니다.
수집한 정보는 사업이 끝난 뒤 관계 법령이 정한 기간 동안 보관하고 파기합니다.
팀의 내용은 그 팀과 배정된 멘토, 허브 담당자만 봅니다. 다른 허브에는 보이지 않습니다.
자신의 정보는 언제든 보고 고칠 수 있습니다. 동의하지 않을 수 있으며, 그 경우 허브 담당자와 다른 방법을 상의해 주십시오.`,
  bodyEn: `This hub collects and uses your name, e-mail address, contact details, submissions and session notes to run its programmes.
They are kept after a programme for as long as the law asks, then destroyed.
What a team writes is seen by that team, its assigned mentors and the hub's staff. Other hubs do not see it.
You can see and correct your own data at any time. You may decline; then please talk with the hub's staff about another way.`,
} as const;
