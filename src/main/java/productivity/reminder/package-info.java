/**
 * Which notices are owed to which channels and people on a day, derived from deadlines, ratings and
 * what channels asked for.
 */
@org.jspecify.annotations.NullMarked
package productivity.reminder;
