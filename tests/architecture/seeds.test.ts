import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([
  ['000_95625674d9fc05ac.txt', 'b933de12a6f1ee7bacd7526881c22154aca1a3f2fd8d31238fe8ae480aa34c1c'],
  ['001_832239db96256c0f.txt', 'bc3cf5e273f72d355601a752cd5d3a20a5c3a808f9d5b6b867846b56096f3cf2'],
  ['002_9cad41e55c3eddb4.txt', 'f17f2b88245f9ce596fe3f9f2d3bd572122673d79e058d3f298ec90ed53f5207'],
  ['003_a122297157d47f81.txt', 'ec3ed205f196543d926639eb11e46d5a7ac0dd9c53c3f7b4275dd26879f48e77'],
  ['004_44f5253c9e8bd9e8.txt', '70f33867c06740f3a73259b8b130bbafd3b3f5e87855ea7b942bfd0d3df9a417'],
])('seeds/%s is untouched', (file, sha256) => {
  expect(
    createHash('sha256')
      .update(readFileSync(`seeds/${file}`))
      .digest('hex'),
  ).toBe(sha256);
});
