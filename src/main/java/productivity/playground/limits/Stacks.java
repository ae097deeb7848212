package productivity.playground.limits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for the blocks of a message or view together. */
final class Stacks {
  private static final List<String> NESTED = List.of("child_blocks", "tasks");
  private static final List<String> LISTED = List.of("elements", "actions");

  private Stacks() {}

  static Rule of(Kinds allowed, int most) {
    return Rules.list(1, most, allowed)
        .and(stack -> unique("block_id", all(stack).toList()))
        .and(stack -> all(stack).forEach(block -> unique("action_id", elements(block).toList())));
  }

  /** The blocks, each before those that lie in it. */
  static Stream<Node> all(Node stack) {
    return stack.items().stream().flatMap(Stacks::withNested);
  }

  /** The elements of a block that can be acted on, and those beside them. */
  static Stream<Node> elements(Node block) {
    return Stream.concat(
        Stream.of("accessory", "element").filter(block::has).map(block::at),
        LISTED.stream().flatMap(name -> block.at(name).items().stream()));
  }

  static void unique(String name, List<Node> nodes) {
    Set<String> seen = new HashSet<>();
    nodes.stream()
        .filter(node -> node.has(name))
        .map(node -> node.at(name))
        .filter(id -> !seen.add(id.string()))
        .forEach(id -> id.refuse("`" + name + "` is used twice"));
  }

  private static Stream<Node> withNested(Node block) {
    Stream<Node> cards = block.type().equals("carousel") ? all(block.at("elements")) : Stream.of();
    Stream<Node> nested = NESTED.stream().flatMap(name -> all(block.at(name)));
    return Stream.of(Stream.of(block), cards, nested).flatMap(blocks -> blocks);
  }
}
