window.onload = () => {
  window.ui = SwaggerUIBundle({
    url: 'openapi.json',
    dom_id: '#swagger-ui',
    deepLinking: true,
    oauth2RedirectUrl: new URL('swagger-ui-@swagger-ui.version@/oauth2-redirect.html', document.baseURI).href,
  });
  window.ui.initOAuth({clientId: 'api-docs', usePkceWithAuthorizationCodeGrant: true});
};
