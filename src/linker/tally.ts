/** Adds up what of a description agrees. */
export class Tally {
  score = 0;
  kinds = 0;

  add(points: number): void {
    this.score += points;
    this.kinds++;
  }
}
