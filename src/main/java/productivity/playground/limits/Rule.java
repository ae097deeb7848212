package productivity.playground.limits;

/** What a piece of JSON must be; what is not so is said at its place. */
@FunctionalInterface
interface Rule {
  void check(Node node);

  default Rule and(Rule next) {
    return node -> {
      check(node);
      next.check(node);
    };
  }
}
