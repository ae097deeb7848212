/** What a channel is told of its workstreams as a whole: ahead, late, changed and awaited. */
@org.jspecify.annotations.NullMarked
package productivity.digest;
