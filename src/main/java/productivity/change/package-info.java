/**
 * Everything that can be changed from chat: what was asked, whether this person may, what becomes
 * of the rows, and the log entry that undo reads. The counterpart of {@code status}, which reads.
 */
@org.jspecify.annotations.NullMarked
package productivity.change;
