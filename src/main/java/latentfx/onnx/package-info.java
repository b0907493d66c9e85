/**
 * Runs decoders and encoders of other programs from ONNX files by ONNX Runtime: reads them safely, finds out what their
 * numbers mean, and makes latent models of them. ONNX Runtime is used here only.
 */
@NullMarked
package latentfx.onnx;

import org.jspecify.annotations.NullMarked;
