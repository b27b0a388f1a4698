package org.lianluo.portal;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Pages ask the API while they are drawn, so each request has a thread of its own. */
@Blocking
@ApplicationPath("/")
public class Portal extends Application {}
