package org.lianluo.shared.attachments.upload;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * On an operation that takes a file, of a resource that is an {@link Admission}: who may not add one is refused before the
 * service takes in the body.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface AdmittedFirst {}
