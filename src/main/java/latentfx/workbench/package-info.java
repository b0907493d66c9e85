/** The use cases that the window and the command line share, one method each. */
@NullMarked
package latentfx.workbench;

import org.jspecify.annotations.NullMarked;
