/**
 * The networks that the fused step trains and that models compute with: kinds of layer, the passes of one thread through
 * them, the buffers of a batch and Adam's step. Every kind of layer is a {@link latentfx.dl4j.net.Layer}.
 */
@NullMarked
package latentfx.dl4j.net;

import org.jspecify.annotations.NullMarked;
