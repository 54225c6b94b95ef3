/**
 * Passwords of ten characters and more that every guesser tries first, lower case, letters and digits only. Shorter
 * common ones are refused by length.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `1234567890 12345678910 123456789a 123456789q 0123456789 9876543210 0987654321 1122334455 1234554321 1029384756
   1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 1qaz2wsx3edc4rfv qwertyuiop qwertyuiop123 qwerty12345 qwerty123456 qwer1234qwer
   asdfghjkl1 asdfghjkl123 asdf1234asdf zxcvbnm123 zxcvbnm1234 qazwsxedc1 qazwsxedc123 q1w2e3r4t5 q1w2e3r4t5y6
   abcdefghij abcdefghijk abcd123456 abcd12345678 abc1234567 abc123456789 a123456789 a1234567890 aa12345678 asd123456789
   password12 password123 password1234 password12345 passw0rd12 passw0rd123 password01 password2024 password2025
   password2026 mypassword mypassword1 letmein123 letmein1234 welcome123 welcome1234 welcome2025 welcome2026 changeme12
   changeme123 admin12345 admin123456 administrator administrator1 iloveyou12 iloveyou123 iloveyou1234 sunshine12
   sunshine123 princess12 princess123 football12 football123 baseball12 baseball123 superman12 superman123 trustno1trustno1
   monkey12345 dragon12345 michael123 jennifer123 charlie123 computer12 computer123 internet12 internet123 whatever12
   whatever123 startrek12 testtest12 testtest123 test123456 test1234567 test12345678 user123456 guest12345 temp123456
   korea12345 korea123456 seoul12345 seoul123456 hanguk1234 daehanminguk dkssudgktpdy dkssud1234 tkfkdgo1234 tkfkdgkwk1
   tkfkdgo123 gksrnrdls12 qlalfqjsgh qlalfqjsgh1 qlalfqjsgh12 qlqjs12345 qlqjs1234567 akdntm1234 rkskek1234 rkskekfk12
   rkskekfkak1 ajtwoddl12 vkdnjfrm12 비밀번호비밀번호 비밀번호1234 비밀번호12345 비밀번호123456 대한민국대한민국 대한민국1234
   사랑해사랑해사랑해 안녕하세요안녕하세요 가나다라마바사아자차 samsung123 samsung1234 naver12345 naver123456 kakao12345
   kakao123456 google1234 google12345 facebook12 facebook123 startup123 startup1234 socialcampus socialcampus1
   innovation innovation1 innovation123 111111111a 1111111111a aaaaaaaaa1 0000000000a q123456789 qq12345678 zz12345678`
    .split(/\s+/)
    .filter(Boolean),
);
