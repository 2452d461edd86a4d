// Says at the end of a run how many paths were walked, by service: tests that passed and say what they walked.
export default class Numbers {
  onBegin(_, suite) {
    this.suite = suite;
  }

  onEnd() {
    const counts = new Map();
    for (const test of this.suite.allTests()) {
      if (test.outcome() !== 'expected') continue;
      for (const { type, description } of test.annotations.filter(({ type }) => type.startsWith('walked '))) {
        const services = counts.get(type) ?? counts.set(type, new Map()).get(type);
        services.set(description, (services.get(description) ?? 0) + 1);
      }
    }
    for (const [type, services] of counts) {
      const all = [...services.values()].reduce((sum, count) => sum + count);
      const each = [...services].map(([service, count]) => `${service} ${count}`).join(', ');
      console.log(`\npaths ${type}: ${all} (${each})`);
    }
  }
}
