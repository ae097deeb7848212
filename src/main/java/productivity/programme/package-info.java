/** The programme, its workstreams and people; who may see and who may change. */
@org.jspecify.annotations.NullMarked
package productivity.programme;
