package org.lianluo.suggestion.opinion.photos;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On what takes a photo: who may not add one is refused before the service takes in the body ({@link PhotoResource#admit}). */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface AdmittedFirst {}
