/** What runs and takes more than a second: one list, from which status bar and list of jobs are made. */
@NullMarked
package latentfx.ui.jobs;

import org.jspecify.annotations.NullMarked;
