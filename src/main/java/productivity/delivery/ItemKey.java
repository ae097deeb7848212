package productivity.delivery;

/** What an item is told apart by: for it, the item is told once. */
record ItemKey(String code, NoticeKind kind, String recipient, Slot slot) {
  static ItemKey of(Owed owed, OwedItem item) {
    return new ItemKey(item.code(), owed.kind(), owed.recipient(), item.slot());
  }

  /** As if it were caught up: a notice that catches up may tell any kind. */
  ItemKey asCaughtUp() {
    return new ItemKey(code, NoticeKind.CATCH_UP, recipient, slot);
  }
}
